using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Domain.Tests.Reception;

/// <summary>Rules and calendars in few words, for the tests of the opening calendar.</summary>
internal static class Calendars
{
    public const string AgencyDay = "09:00-12:30,13:30-17:30";

    public static readonly DateOnly Always = new(2015, 1, 1);

    public static PlaceRules Agency { get; } = Rules(Weekly(Channel.OnSite, Week.MondayToFriday(AgencyDay)));

    public static PlaceRules Lodge { get; } = Rules(Weekly(Channel.OnSite, Week.MondayToFriday("17:00-18:00")));

    public static PlaceRules LodgeCrisis { get; } = new()
    {
        Crises = [Crisis(new(2020, 10, 30), null, Week.Never, Week.MondayToFriday("17:00-18:00"), "Deuxième confinement")],
    };

    public static PlaceRules Rules(params WeeklyHours[] weekly) => new() { Weekly = weekly };

    public static WeeklyHours Weekly(Channel channel, Week week, DateOnly? from = null, DateOnly? to = null)
        => new() { Id = Guid.NewGuid(), From = from ?? Always, To = to, Channel = channel, Week = week };

    public static OpeningException Exception(DateOnly from, DateOnly to, Channel[] channels, string ranges = "", string reason = "Travaux")
        => new() { Id = Guid.NewGuid(), From = from, To = to, Channels = channels, Ranges = TimeRange.ParseMany(ranges), Reason = reason };

    public static OpeningPause Pause(DateOnly date, string range, params Channel[] channels)
        => new() { Id = Guid.NewGuid(), From = date, To = date.AddDays(1), Channels = channels, Range = TimeRange.Parse(range), Reason = "Réunion" };

    public static CrisisSchedule Crisis(DateOnly from, DateOnly? to, Week? onSite, Week? phone, string reason = "Crise")
        => new() { Id = Guid.NewGuid(), From = from, To = to, OnSite = onSite, Phone = phone, Reason = reason };

    public static SanitaryMeasure Limit(DateOnly from, int limit, DateOnly? to = null)
        => new() { Id = Guid.NewGuid(), From = from, To = to, Kind = MeasureKind.OccupancyLimit, Limit = limit, Label = $"{limit} personnes" };

    public static EmergencyPeriod Emergency(string from, string? to = null)
        => new(At(from), to is null ? null : At(to), "Dégât des eaux");

    public static OpeningCalendar Calendar(PlaceRules own, PlaceRules? ofType = null, params EmergencyPeriod[] emergencies)
        => new(new PlaceSchedule { Own = own, OfType = ofType ?? PlaceRules.Empty, Emergencies = emergencies, Holidays = HolidayCalendar.France });

    /// <summary>An instant from wall-clock text in France, or from text with an offset.</summary>
    public static DateTimeOffset At(string text)
        => text.Contains('+', StringComparison.Ordinal) || text.EndsWith('Z')
            ? DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture)
            : Paris.ToInstant(DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The intervals of a date as <c>OnSite 09:00-12:30 Weekly</c>.</summary>
    public static string[] Texts(this OpeningCalendar calendar, DateOnly date)
        => [.. calendar.IntervalsOf(date, date).Select(interval => $"{interval.Channel} {interval.OpensText}-{interval.ClosesText} {interval.Rule}")];
}
