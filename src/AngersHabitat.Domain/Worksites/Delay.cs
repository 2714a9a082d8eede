namespace AngersHabitat.Domain.Worksites;

/// <summary>
/// How late the delivery is, in days, the share of the suspensions kept apart: <c>Gross = Excused + Net</c>.
/// </summary>
/// <param name="Gross">
/// From the promised delivery to the one that happened or is expected; one that is overdue counts to the date asked for. Negative: early.
/// </param>
/// <param name="SuspendedDays">Dates without works up to and including the date asked for.</param>
/// <param name="SuspendedByCause">The same by cause; their sum is <paramref name="SuspendedDays"/>.</param>
public sealed record Delay(int Gross, int SuspendedDays, IReadOnlyDictionary<SuspensionCause, int> SuspendedByCause)
{
    /// <summary>The part of the delay that the suspensions account for: never more than the delay itself.</summary>
    public int Excused => Math.Clamp(SuspendedDays, 0, Math.Max(Gross, 0));

    /// <summary>What is left when the suspensions are taken off.</summary>
    public int Net => Gross - Excused;

    /// <summary>The delay as known on a date; null when no delivery was ever promised.</summary>
    public static Delay? On(OperationHistory history, Schedule schedule, DateOnly date)
    {
        var delivery = schedule[MilestoneKind.Delivery];
        if (delivery is not { Baseline: { } promised, Expected: { } expected })
            return null;
        if (delivery.Actual is null && expected < date)
            expected = date;
        var gross = expected.DayNumber - promised.DayNumber;
        return new Delay(gross, history.SuspendedDaysUpTo(date), ByCause(history.Suspensions, date));
    }

    private static readonly IReadOnlyDictionary<SuspensionCause, int> NoCause = new Dictionary<SuspensionCause, int>();

    private static IReadOnlyDictionary<SuspensionCause, int> ByCause(IReadOnlyList<SuspensionPoint> suspensions, DateOnly date)
    {
        if (suspensions.Count == 0)
            return NoCause;
        var days = new Dictionary<SuspensionCause, int>(capacity: 1);
        foreach (ref readonly var suspension in suspensions.AsSpan())
        {
            if (suspension.DaysUpTo(date) is > 0 and var count)
                days[suspension.Cause] = days.GetValueOrDefault(suspension.Cause) + count;
        }
        return days;
    }
}
