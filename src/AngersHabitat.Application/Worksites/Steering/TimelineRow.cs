using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

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
