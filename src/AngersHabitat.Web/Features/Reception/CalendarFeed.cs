using AngersHabitat.Application.Reception;
using AngersHabitat.Domain.Reception;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>Opening hours as an iCalendar feed: one event an interval.</summary>
internal static class CalendarFeed
{
    public static byte[] Write(string slug, GetPlaceHours.Result hours, DateTimeOffset now)
    {
        var calendar = new Ical.Net.Calendar { ProductId = "-//Angers Loire habitat//Horaires//FR", Method = "PUBLISH" };
        calendar.AddProperty("X-WR-CALNAME", $"{hours.PlaceName} – horaires");
        calendar.AddProperty("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
        foreach (var interval in hours.Intervals)
            calendar.Events.Add(EventOf(slug, hours, interval, now));
        return System.Text.Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar)!);
    }

    private static CalendarEvent EventOf(string slug, GetPlaceHours.Result hours, OpeningInterval interval, DateTimeOffset now)
    {
        var byPhone = interval.Channel == Channel.Phone;
        return new CalendarEvent
        {
            // The same interval keeps its identifier from one reading of the feed to the next.
            Uid = $"{slug}-{interval.Date:yyyyMMdd}-{interval.Channel}-{interval.Opens}@angers-loire-habitat.demo.example",
            DtStamp = new CalDateTime(now.UtcDateTime),
            Start = new CalDateTime(interval.OpensAt.UtcDateTime),
            End = new CalDateTime(interval.ClosesAt.UtcDateTime),
            Summary = byPhone ? $"{hours.PlaceName} : par téléphone" : $"{hours.PlaceName} : ouvert",
            Description = byPhone && hours.Place.Phone is { } phone ? $"Appelez le {Presentation.French.Phone(phone)}." : interval.Reason,
            Location = byPhone ? null : $"{hours.Place.Street}, {hours.Place.PostalCode} {hours.Place.City}",
            Transparency = TransparencyType.Transparent,
        };
    }
}
