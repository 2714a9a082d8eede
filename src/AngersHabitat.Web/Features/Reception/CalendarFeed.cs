using AngersHabitat.Application.Reception;
using AngersHabitat.Domain.Reception;
using AngersHabitat.Web.Pages.Feeds;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>Opening hours as an iCalendar feed: one event for each rhythm, with its exceptions, and one for each hour out of it.</summary>
internal static class CalendarFeed
{
    public static string Write(string slug, GetPlaceCalendar.Result hours, string domain, DateTimeOffset now)
    {
        var calendar = CalendarFile.New("Horaires", $"{hours.PlaceName} – horaires");
        var first = hours.Series.Select(series => series.First).Concat(hours.Singles.Select(single => single.Date)).DefaultIfEmpty(Paris.DateOf(now)).Min();
        calendar.AddTimeZone(VTimeZone.FromDateTimeZone(Paris.Zone.Id, first.ToDateTime(TimeOnly.MinValue), includeHistoricalData: false));
        foreach (var happening in hours.Series.Select(series => EventOf(hours, series)).Concat(hours.Singles.Select(single => EventOf(hours, single)))
            .Concat(hours.Closures.Select(closure => EventOf(hours, closure))))
        {
            happening.Uid = $"{slug}-{happening.Uid}@{domain}";
            calendar.Events.Add(happening.Dated(hours.ChangedAt, hours.Sequence));
        }
        return CalendarFile.Write(calendar);
    }

    private static CalendarEvent EventOf(GetPlaceCalendar.Result hours, HoursSeries series)
    {
        var happening = Opening(hours, series.Channel, series.Reason);
        happening.Uid = $"{series.Channel}-{series.Since:yyyyMMdd}-{series.Opens}-{series.Closes}{(series.Weeks is { } weeks ? $"-{weeks}" : "")}";
        (happening.Start, happening.End) = (CalendarFile.At(series.First, series.Opens), CalendarFile.At(series.First, series.Closes));
        var rule = new RecurrencePattern(FrequencyType.Weekly, series.Weeks is null ? 1 : 2)
        {
            ByDay = [.. series.Days.Select(day => new WeekDay(day))], FirstDayOfWeek = DayOfWeek.Monday,
        };
        if (series.Last is { } last)
            rule.Until = new CalDateTime(Paris.StartOf(last.AddDays(1)).AddSeconds(-1).UtcDateTime, "UTC");
        happening.RecurrenceRule = rule;
        foreach (var date in series.Except)
            happening.ExceptionDates.Add(CalendarFile.At(date, series.Opens));
        return happening;
    }

    private static CalendarEvent EventOf(GetPlaceCalendar.Result hours, OpeningInterval single)
    {
        var happening = Opening(hours, single.Channel, single.Reason);
        happening.Uid = $"{single.Channel}-{single.Date:yyyyMMdd}-{single.Opens}";
        (happening.Start, happening.End) = (CalendarFile.At(single.Date, single.Opens), CalendarFile.At(single.Date, single.Closes));
        return happening;
    }

    /// <summary>A closure stands beside the hours: to its foreseen end, or on each day until further notice.</summary>
    private static CalendarEvent EventOf(GetPlaceCalendar.Result hours, EmergencyPeriod closure)
    {
        var happening = new CalendarEvent { Uid = $"fermeture-{closure.From.UtcDateTime:yyyyMMddHHmm}", Description = closure.Reason };
        if (closure.End is { } end)
        {
            happening.Summary = $"{hours.PlaceName} : {PlaceNames.Agreed("fermé", hours.Type)} exceptionnellement, réouverture prévue";
            (happening.Start, happening.End) = (new CalDateTime(closure.From.UtcDateTime, "UTC"), new CalDateTime(end.UtcDateTime, "UTC"));
            return happening;
        }
        happening.Summary = $"{hours.PlaceName} : {PlaceNames.Agreed("fermé", hours.Type)} jusqu'à nouvel ordre";
        happening.Start = new CalDateTime(Paris.DateOf(closure.From));
        happening.End = new CalDateTime(Paris.DateOf(closure.From).AddDays(1));
        happening.RecurrenceRule = new(FrequencyType.Daily, 1);
        return happening;
    }

    private static CalendarEvent Opening(GetPlaceCalendar.Result hours, Channel channel, string? reason)
    {
        var byPhone = channel == Channel.Phone;
        return new CalendarEvent
        {
            Summary = byPhone ? $"{hours.PlaceName} : par téléphone" : $"{hours.PlaceName} : {PlaceNames.Agreed("ouvert", hours.Type)}",
            Description = byPhone && hours.Contact.Phone is { } phone ? $"Appelez le {Presentation.French.Phone(phone)}." : reason,
            Location = byPhone ? null : $"{hours.Contact.Street}, {hours.Contact.PostalCode} {hours.Contact.City}",
        };
    }
}
