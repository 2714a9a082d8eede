namespace AngersHabitat.Domain.Worksites;

/// <summary>A quarter and the dwellings expected to be handed over in it.</summary>
public readonly record struct DeliveryQuarter(int Year, int Quarter, int Construction, int Rehabilitation);

/// <summary>Dwellings to be delivered by quarter, from the quarter of the date on.</summary>
/// <param name="Quarters">Eight quarters, empty ones included.</param>
/// <param name="Later">Dwellings expected after them.</param>
/// <param name="Overdue">Dwellings whose expected delivery is past: to be dated again.</param>
/// <param name="Undated">Dwellings without any delivery date.</param>
public sealed record DeliverySchedule(IReadOnlyList<DeliveryQuarter> Quarters, int Later, int Overdue, int Undated)
{
    private const int Shown = 8;

    /// <summary>The schedule of the operations that are not finished.</summary>
    public static DeliverySchedule Of(WorksiteFigures figures)
    {
        var first = Number(figures.Date);
        var quarters = new (int Construction, int Rehabilitation)[Shown];
        int later = 0, overdue = 0, undated = 0;
        foreach (var status in figures.Statuses.Where(status => !status.Phase.Phase.IsFinal()))
        {
            if (status.Schedule[MilestoneKind.Delivery].Expected is not { } expected)
                undated += status.Dwellings;
            else if (expected < figures.Date)
                overdue += status.Dwellings;
            else if (Number(expected) - first is var index && index >= Shown)
                later += status.Dwellings;
            else if (status.History.Nature is Nature.Construction)
                quarters[index].Construction += status.Dwellings;
            else
                quarters[index].Rehabilitation += status.Dwellings;
        }
        return new DeliverySchedule(
            [.. quarters.Select((sum, index) => new DeliveryQuarter((first + index) / 4, ((first + index) % 4) + 1, sum.Construction, sum.Rehabilitation))],
            later, overdue, undated);
    }

    private static int Number(DateOnly date) => (date.Year * 4) + ((date.Month - 1) / 3);
}

/// <summary>Progress on a date, in points of percentage weighted by dwellings.</summary>
/// <param name="On">The date.</param>
/// <param name="Planned">What the promised dates lead one to expect, suspensions taken off.</param>
/// <param name="Actual">What the reports say; null after the date of the figures.</param>
public readonly record struct ProgressPoint(DateOnly On, double Planned, double? Actual);

/// <summary>Progress planned and reached over time, of the operations that are engaged on the date of the figures.</summary>
public static class ProgressCurve
{
    private const int MonthsBefore = 12;
    private const int MonthsAfter = 6;

    /// <summary>A point a month, and one on the date itself; empty when nothing is engaged.</summary>
    public static IReadOnlyList<ProgressPoint> Of(WorksiteFigures figures)
    {
        var engaged = figures.Statuses.Where(status => status.IsEngaged).ToList();
        var weight = engaged.Sum(status => status.Dwellings);
        if (weight == 0)
            return [];
        var month = new DateOnly(figures.Date.Year, figures.Date.Month, 1);
        return [.. Enumerable.Range(-MonthsBefore, MonthsBefore + MonthsAfter + 1).Select(month.AddMonths).Append(figures.Date).Distinct().Order()
            .Select(on => At(engaged, weight, on, figures.Date))];
    }

    private static ProgressPoint At(List<OperationStatus> engaged, int weight, DateOnly on, DateOnly date)
    {
        long planned = 0, actual = 0;
        foreach (var status in engaged)
        {
            planned += (long)status.Dwellings * (ProgressPlan.PercentOn(status.History, status.Schedule, on) ?? 0);
            if (on <= date)
                actual += (long)status.Dwellings * ActualOn(status, on);
        }
        return new ProgressPoint(on, Math.Round((double)planned / weight, 1), on <= date ? Math.Round((double)actual / weight, 1) : null);
    }

    private static int ActualOn(OperationStatus status, DateOnly on)
        => status.History.PhaseOn(on) is { Phase: Phase.Acceptance or Phase.Delivered } ? 100 : status.History.ReportOn(on)?.Percent ?? 0;
}

/// <summary>What local firms get, in euros before tax and in contracts, up to the date of the figures.</summary>
public sealed record LocalShare(decimal LocalAmount, decimal TotalAmount, int LocalContracts, int TotalContracts)
{
    /// <summary>Share of the amounts, 0 to 100; null when there is no contract.</summary>
    public double? Percent => TotalAmount == 0 ? null : (double)Math.Round(100 * LocalAmount / TotalAmount, 1);

    /// <summary>The share over the engaged operations.</summary>
    public static LocalShare Of(WorksiteFigures figures)
    {
        var share = new LocalShare(0, 0, 0, 0);
        foreach (var contract in figures.Statuses.Where(status => status.IsEngaged).SelectMany(status => status.History.Contracts))
        {
            if (contract.On > figures.Date)
                continue;
            share = contract.IsLocal
                ? share with { LocalAmount = share.LocalAmount + contract.Amount, LocalContracts = share.LocalContracts + 1 }
                : share;
            share = share with { TotalAmount = share.TotalAmount + contract.Amount, TotalContracts = share.TotalContracts + 1 };
        }
        return share;
    }
}

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
