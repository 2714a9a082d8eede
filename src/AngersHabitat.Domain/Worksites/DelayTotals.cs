namespace AngersHabitat.Domain.Worksites;

/// <summary>
/// Delays of the engaged operations, in days summed over them: what is late, how much of it the suspensions account for, what remains.
/// </summary>
/// <param name="Operations">Engaged operations with a promised delivery.</param>
/// <param name="Late">Those with a gross delay above zero.</param>
/// <param name="Gross">Days of gross delay of those.</param>
/// <param name="Excused">The part that the suspensions account for.</param>
/// <param name="SuspendedByCause">All suspended days of the engaged operations, by cause.</param>
public sealed record DelayTotals(int Operations, int Late, int Gross, int Excused, IReadOnlyDictionary<SuspensionCause, int> SuspendedByCause)
{
    /// <summary>Days that remain.</summary>
    public int Net => Gross - Excused;

    /// <summary>All suspended days.</summary>
    public int SuspendedDays => SuspendedByCause.Values.Sum();

    /// <summary>The totals of the engaged operations.</summary>
    public static DelayTotals Of(WorksiteFigures figures)
    {
        var engaged = figures.Where(status => status is { IsEngaged: true, Delay: not null });
        var late = engaged.Statuses.Select(status => status.Delay!).Where(delay => delay.Gross > 0).ToList();
        return new DelayTotals(
            engaged.Statuses.Count, late.Count, late.Sum(delay => delay.Gross), late.Sum(delay => delay.Excused), engaged.SuspendedDaysByCause);
    }
}
