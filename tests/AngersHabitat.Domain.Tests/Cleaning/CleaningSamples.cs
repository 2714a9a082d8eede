using AngersHabitat.Domain.Cleaning;

namespace AngersHabitat.Domain.Tests.Cleaning;

/// <summary>Plans and rounds for tests: Thursday 12 November 2020, in the second lockdown.</summary>
internal static class CleaningSamples
{
    public const int Hall = 0, Handles = 2;

    public static readonly DateOnly Thursday = new(2020, 11, 12);

    public static readonly DayOfWeek[] Workdays = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    /// <summary>The hall once a working day; handles too, twice in a crisis.</summary>
    public static CleaningPlan Plan(params CleaningLine[] lines) => PlanFrom(new DateOnly(2020, 3, 2), lines);

    public static CleaningPlan PlanFrom(DateOnly from, params CleaningLine[] lines) => new(Guid.NewGuid(), 1, 1, new CleaningTerms(from, null, lines.Length > 0 ? lines :
    [
        new CleaningLine(Hall, CleaningRhythm.On(Workdays)), new CleaningLine(Handles, CleaningRhythm.On(Workdays), CleaningRhythm.On(Workdays, 2)),
    ]), null, At(from, 0));

    /// <summary>A local time of a date, as UTC.</summary>
    public static DateTime At(DateOnly date, double hour) => Paris.ToStored(Paris.ToInstant(date.ToDateTime(TimeOnly.MinValue).AddHours(hour)));

    public static DateTime At(double hour) => At(Thursday, hour);

    public static CleaningAct Act(double hour, int site = 1) => new(Guid.NewGuid(), site, null, At(hour), At(hour));

    public static CleaningRound Done(double hour, params int[] points) => CleaningRound.Done(Act(hour), Bits(points));

    public static long Bits(params int[] points) => points.Aggregate(0L, (bits, point) => bits | (1L << point));
}
