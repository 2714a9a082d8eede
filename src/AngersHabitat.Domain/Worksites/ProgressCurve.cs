namespace AngersHabitat.Domain.Worksites;

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
