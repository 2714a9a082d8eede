using AngersHabitat.Domain.Reception;
using CsCheck;

namespace AngersHabitat.Domain.Tests.Reception;

/// <summary>Calendars of every shape around dates that are hard: clock changes, holidays, a year's end.</summary>
internal static class GeneratedSchedules
{
    private static readonly DateOnly[] Hard =
        [new(2020, 10, 24), new(2020, 11, 11), new(2020, 12, 31), new(2021, 3, 27), new(2021, 5, 1), new(2024, 2, 28), new(2020, 11, 12)];

    private static readonly Gen<TimeRange> Range =
        Gen.Select(Gen.Int[0, 95], Gen.Int[1, 40], (opens, length) => new TimeRange(opens * 15, Math.Min((opens + length) * 15, 2880)));

    private static readonly Gen<IReadOnlyList<TimeRange>> Ranges = Range.List[0, 2].Select(IReadOnlyList<TimeRange> (list) => list);

    private static readonly Gen<Week> Weeks = Ranges.Array[7].Select(Week.Of);

    private static readonly Gen<Week?> MaybeWeek = Gen.Select(Gen.Int[0, 2], Weeks, Week? (kind, week) => kind switch { 0 => null, 1 => Week.Never, _ => week });

    private static readonly Gen<IReadOnlyList<Channel>> Channels = Gen.Int[0, 2].Select(IReadOnlyList<Channel> (kind) => kind switch
        { 0 => [Channel.OnSite], 1 => [Channel.Phone], _ => [Channel.OnSite, Channel.Phone] });

    private static readonly Gen<WeekParity?> Parity
        = Gen.Int[0, 3].Select(WeekParity? (kind) => kind switch { 0 => WeekParity.Even, 1 => WeekParity.Odd, _ => null });

    private static readonly Gen<DayPattern?> Pattern = Gen.Select(Gen.Int[0, 6], Gen.Int[-1, 5], Gen.Bool, DayPattern? (day, nth, repeats)
        => repeats ? new DayPattern((DayOfWeek)day, nth is 0 or 5 ? null : nth) : null);

    /// <summary>A schedule with a date to look at, near which its rules begin and end.</summary>
    public static Gen<(PlaceSchedule Schedule, DateOnly Date)> All { get; } =
        Gen.Int[0, Hard.Length - 1].Select(index => Hard[index]).SelectMany(date => Schedule(date).Select(schedule => (schedule, date)));

    /// <summary>Starts are all different, so that « the later start wins » is decided.</summary>
    private static Gen<PlaceSchedule> Schedule(DateOnly date)
    {
        var weekly = Gen.Select(Span(date, 60), Weeks, Gen.Bool, Parity, (span, week, phone, parity) => new WeeklyHours
        { Id = Guid.NewGuid(), From = span.From, To = span.To, Channel = phone ? Channel.Phone : Channel.OnSite, Week = week, Weeks = parity }).List[0, 4];
        var exceptions = Gen.Select(Span(date, 4), Ranges, Channels, (span, ranges, channels) => new OpeningException
        { Id = Guid.NewGuid(), From = span.From, To = span.To, Channels = channels, Ranges = ranges, Reason = "x" }).List[0, 3];
        var pauses = Gen.Select(Span(date, 3), Range, Channels, Pattern, (span, range, channels, pattern) => new OpeningPause
        { Id = Guid.NewGuid(), From = span.From, To = span.To, Channels = channels, Range = range, Reason = "p", Repeats = pattern }).List[0, 2];
        var crises = Gen.Select(Span(date, 30), MaybeWeek, MaybeWeek, (span, onSite, phone) => new CrisisSchedule
        { Id = Guid.NewGuid(), From = span.From, To = span.To, OnSite = onSite, Phone = phone, Reason = "c" }).List[0, 2];
        var own = Gen.Select(weekly, exceptions, pauses, crises, Measures(date), (week, exception, pause, crisis, measure) => new PlaceRules
        { Weekly = week, Exceptions = Distinct(exception), Pauses = pause, Crises = Distinct(crisis), Measures = measure });
        return Gen.Select(own, crises, Emergencies(date), (rules, ofType, emergencies) => new PlaceSchedule
        { Own = rules, OfType = new PlaceRules { Crises = Distinct(ofType) }, Emergencies = emergencies, Holidays = HolidayCalendar.France });
    }

    private static List<T> Distinct<T>(List<T> rules)
        where T : DatedRule
        => [.. rules.DistinctBy(rule => rule.From)];

    private static Gen<List<SanitaryMeasure>> Measures(DateOnly date)
        => Span(date, 10).Select(span => new SanitaryMeasure
        { Id = Guid.NewGuid(), From = span.From, To = span.To, Kind = MeasureKind.Mask, Label = "m" }).List[0, 1];

    private static Gen<List<EmergencyPeriod>> Emergencies(DateOnly date)
        => Gen.Select(Gen.Int[-4000, 6000], Gen.Int[0, 3000], Gen.Bool, (start, length, lifted) => new EmergencyPeriod(
            Paris.StartOf(date).AddMinutes(start), lifted ? Paris.StartOf(date).AddMinutes(start + length) : null, "e")).List[0, 1];

    private static Gen<(DateOnly From, DateOnly? To)> Span(DateOnly date, int reach)
        => Gen.Select(Gen.Int[-reach, reach], Gen.Int[1, 2 * reach], Gen.Int[0, 3], (start, length, open)
            => (date.AddDays(start), open == 0 ? (DateOnly?)null : date.AddDays(start + length)));
}
