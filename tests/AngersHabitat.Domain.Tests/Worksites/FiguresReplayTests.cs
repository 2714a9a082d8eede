using AngersHabitat.Domain.Worksites;
using CsCheck;

namespace AngersHabitat.Domain.Tests.Worksites;

/// <summary>The figures of any date against a plain replay: every event up to that date, applied in order to counters.</summary>
public class FiguresReplayTests
{
    private static readonly DateOnly Epoch = new(2019, 1, 1);
    private static readonly Gen<int> Gap = Gen.Int[1, 60];

    private static readonly Gen<Life> Lives =
        from nature in Gen.Enum<Nature>()
        from study in Gen.Int[0, 200]
        from dwellings in Gen.Int[1, 120]
        from gaps in Gap.Array[0, 4]
        from cancelled in Gen.Bool
        from stops in Gen.Select(Gen.Int[0, 40], Gen.Int[1, 40], Gen.Enum<SuspensionCause>()).Array[0, 3]
        from revised in Gen.Int[1, 120].Nullable()
        from slips in Gen.Select(Gen.Int[0, 500], Gen.Int[-40, 90]).Array[0, 4]
        select new Life(nature, study, dwellings, gaps, cancelled, stops, revised, slips);

    [Fact]
    public void On_AnyDate_EqualsAPlainReplay()
        => Gen.Select(Lives.Array[0, 6], Gen.Int[-5, 520]).Sample((lives, day) =>
        {
            var operations = lives.Select(Build).ToList();
            var date = Epoch.AddDays(day);
            var figures = WorksiteFigures.On(operations.Select(OperationHistory.Of), date);
            var expected = Replay.Until(operations, date);
            return figures.Engaged == expected.Engaged && figures.Study == expected.Study && figures.Suspended == expected.Suspended
                && Same(figures.SuspendedDaysByCause, expected.DaysByCause)
                && figures.Statuses.All(status => status.Delay?.Gross == expected.GrossOf(status.History.Id));
        }, iter: Runs.Of(600));

    [Fact]
    public void On_AnyDate_HeadlinesAreTheSumsOfTheirLists()
        => Gen.Select(Lives.Array[0, 6], Gen.Int[0, 520]).Sample((lives, day) =>
        {
            var figures = WorksiteFigures.On(lives.Select(Build).Select(OperationHistory.Of), Epoch.AddDays(day));
            return figures.Where(status => status.IsEngaged).Statuses.Sum(status => status.Dwellings) == figures.Engaged.Dwellings
                && figures.Suspended.Operations <= figures.Engaged.Operations
                && figures.Statuses.All(status => status.Delay is not { } delay || delay.Gross == delay.Excused + delay.Net)
                && figures.Statuses.All(status => status.Delay is not { } delay || delay.SuspendedByCause.Values.Sum() == delay.SuspendedDays);
        }, iter: Runs.Of(200));

    private static bool Same(IReadOnlyDictionary<SuspensionCause, int> left, IReadOnlyDictionary<SuspensionCause, int> right)
        => left.Count == right.Count && left.All(pair => right.TryGetValue(pair.Key, out var days) && days == pair.Value);

    private static Operation Build(Life life)
    {
        var today = Epoch.AddDays(2_000);
        var study = Epoch.AddDays(life.Study);
        var operation = new Operation(Guid.NewGuid(), life.Nature, Sample.Description, life.Dwellings, study, today);
        operation.SetMilestone(MilestoneKind.Delivery, MilestoneField.Baseline, study.AddDays(300), study);
        foreach (var (after, slip) in life.Slips.OrderBy(pair => pair.After))
            operation.SetMilestone(MilestoneKind.Delivery, MilestoneField.Forecast, study.AddDays(300 + slip), study.AddDays(after));
        Phases(operation, life, study, today);
        Stops(operation, life, today);
        if (life.Revised is { } dwellings && !operation.Phase.IsFinal())
            operation.ReviseDwellings(dwellings, study.AddDays(100), today, "plan revu");
        return operation;
    }

    private static void Phases(Operation operation, Life life, DateOnly on, DateOnly today)
    {
        var past = new List<PhasePoint>();
        foreach (var gap in life.Gaps)
        {
            on = on.AddDays(gap);
            past.Add(new PhasePoint(on, (Phase)(past.Count + 1)));
        }
        operation.Restore(past, today);
        if (life.Cancelled && !operation.Phase.IsFinal())
            operation.Advance(Phase.Cancelled, on.AddDays(50), today, "abandon");
    }

    /// <summary>Suspensions inside the works only, one after the other.</summary>
    private static void Stops(Operation operation, Life life, DateOnly today)
    {
        if (operation.Phases.FirstOrDefault(change => change.Phase is Phase.Works) is not { } works)
            return;
        var end = operation.Phases.FirstOrDefault(change => change.Phase > Phase.Works)?.On ?? today;
        var at = works.On;
        foreach (var (wait, length, cause) in life.Stops)
        {
            var from = at.AddDays(wait);
            at = from.AddDays(length);
            if (at > end)
                return;
            operation.Suspend(Guid.NewGuid(), new SuspensionOrder
            {
                From = from, To = at, Cause = cause, Kind = SuspensionKind.Adjournment,
                OrderNumber = $"OS-{from.DayNumber}", Comment = "essai",
            }, today);
        }
    }

    private sealed record Life(
        Nature Nature, int Study, int Dwellings, int[] Gaps, bool Cancelled,
        (int Wait, int Length, SuspensionCause Cause)[] Stops, int? Revised, (int After, int Slip)[] Slips);
}
