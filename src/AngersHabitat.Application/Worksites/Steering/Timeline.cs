using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>The calendar of some operations: bars of phases, past and expected, with the suspensions over them.</summary>
/// <param name="From">First date drawn.</param>
/// <param name="To">The day after the last one.</param>
/// <param name="Date">The date of the figures.</param>
/// <param name="Rows">One row an operation, by expected delivery.</param>
/// <param name="Total">How many operations there are; more than the rows when they do not all fit.</param>
public sealed record Timeline(DateOnly From, DateOnly To, DateOnly Date, IReadOnlyList<TimelineRow> Rows, int Total)
{
    /// <summary>Rows drawn at most: as many as a sheet of paper and a wall let one read.</summary>
    public const int MaxRows = 40;

    /// <summary>Twelve months before the date and eighteen after.</summary>
    public static Timeline Of(DateOnly date, IEnumerable<WorksiteLine> lines)
    {
        var from = new DateOnly(date.Year, date.Month, 1).AddMonths(-12);
        var to = from.AddMonths(30);
        var ordered = lines
            .OrderBy(line => line.Status.Schedule[MilestoneKind.Delivery].Expected ?? DateOnly.MaxValue)
            .ThenBy(line => line.Card.Code, StringComparer.Ordinal).ToList();
        return new Timeline(from, to, date, [.. ordered.Take(MaxRows).Select(line => TimelineRow.Of(line, from, to))], ordered.Count);
    }
}

/// <summary>A bar of a phase.</summary>
/// <param name="From">First date, within the calendar.</param>
/// <param name="To">The day after the last one.</param>
/// <param name="IsExpected">Not lived yet: expected after the date of the figures.</param>
public readonly record struct TimelineBar(Phase Phase, DateOnly From, DateOnly To, bool IsExpected);

/// <summary>A row of the calendar.</summary>
/// <param name="Line">The operation.</param>
/// <param name="Bars">Its phases.</param>
/// <param name="Stops">Its suspensions up to the date, half-open.</param>
/// <param name="Promised">The promised delivery, when the calendar shows it.</param>
public sealed record TimelineRow(
    WorksiteLine Line, IReadOnlyList<TimelineBar> Bars, IReadOnlyList<(DateOnly From, DateOnly To)> Stops, DateOnly? Promised)
{
    internal static TimelineRow Of(WorksiteLine line, DateOnly from, DateOnly to)
    {
        var status = line.Status;
        var bars = Lived(status).Concat(Expected(status))
            .Where(bar => bar.From < to && bar.To > from)
            .Select(bar => bar with { From = Max(bar.From, from), To = Min(bar.To, to) })
            .Where(bar => bar.From < bar.To);
        var stops = status.History.Suspensions
            .Where(stop => stop.From <= status.Date && (stop.To is null || stop.To > from))
            .Select(stop => (Max(stop.From, from), Min(Min(stop.To ?? DateOnly.MaxValue, status.Date.AddDays(1)), to)));
        var promised = status.Schedule[MilestoneKind.Delivery].Baseline;
        return new TimelineRow(line, [.. bars], [.. stops], promised >= from && promised < to ? promised : null);
    }

    private static IEnumerable<TimelineBar> Lived(OperationStatus status)
    {
        var phases = status.History.Phases.Where(point => point.On <= status.Date).ToList();
        for (var i = 0; i < phases.Count; i++)
        {
            var end = i + 1 < phases.Count ? phases[i + 1].On : status.Date.AddDays(1);
            yield return new TimelineBar(phases[i].Phase, phases[i].On, end, IsExpected: false);
        }
    }

    /// <summary>From the date on: each phase until the milestone that opens the next one, a missed milestone being expected the day after at the earliest.</summary>
    private static IEnumerable<TimelineBar> Expected(OperationStatus status)
    {
        var at = status.Date.AddDays(1);
        for (var phase = status.Phase.Phase; phase < Phase.Delivered; phase++)
        {
            if (PhaseRules.EntryMilestone(phase + 1) is not { } kind || status.Schedule[kind].Expected is not { } end)
                yield break;
            if (end <= at)
                continue;
            yield return new TimelineBar(phase, at, end, IsExpected: true);
            at = end;
        }
    }

    private static DateOnly Max(DateOnly left, DateOnly right) => left > right ? left : right;

    private static DateOnly Min(DateOnly left, DateOnly right) => left < right ? left : right;
}
