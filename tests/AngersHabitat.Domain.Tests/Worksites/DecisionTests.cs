using AngersHabitat.Domain.Worksites;
using static AngersHabitat.Domain.Tests.Worksites.Histories;

namespace AngersHabitat.Domain.Tests.Worksites;

public class DecisionTests
{
    private static readonly DateOnly Date = new(2020, 11, 12);

    // Started as promised, its works done before they had to be: nothing to decide.
    private static readonly OperationHistory Sound = In(Phase.Works)
        .Promising(MilestoneKind.StartOrder, First).Knowing(MilestoneKind.StartOrder, MilestoneField.Actual, First)
        .Promising(MilestoneKind.Completion, Date.AddDays(10)).Promising(MilestoneKind.Delivery, Date.AddDays(30));

    [Fact]
    public void DueOn_AsPlanned_IsNothing() => DueOn(Sound.Reporting(Date, 100)).ShouldBeEmpty();

    [Fact]
    public void DueOn_Several_AreByKindThenLongestFirstThenOperation()
    {
        var (first, second) = (new Guid("00000000-0000-0000-0000-000000000001"), new Guid("00000000-0000-0000-0000-000000000002"));
        DueOn(Late(12), Late(40), Late(50) with { Id = second }, Late(30), Late(50) with { Id = first }).Select(due => (due.Kind, due.Days, due.Status.History.Id == first))
            .ShouldBe([
                (DecisionKind.Late, 50, true), (DecisionKind.Late, 50, false), (DecisionKind.Late, 40, false),
                (DecisionKind.AtRisk, 30, false), (DecisionKind.AtRisk, 12, false)]);
    }

    [Theory]
    [InlineData(87, DecisionKind.AtRisk)]
    [InlineData(78, DecisionKind.AtRisk)]
    [InlineData(77, DecisionKind.Late)]
    public void DueOn_BehindThePlan_CountsNoDays(int percent, DecisionKind kind)
    {
        // 681 of the 691 days that were promised have gone: 98 %.
        Sound.On(Date).PlannedPercent.ShouldBe(98);
        DueOn(Sound.Reporting(Date, percent)).Select(due => (due.Kind, due.Days, due.Since)).ShouldBe([(kind, 0, Date)]);
    }

    [Theory]
    [InlineData(30, 0)]
    [InlineData(31, 1)]
    public void DueOn_LastReportThirtyDaysAgo_AsksForOneTheDayAfter(int days, int asked)
    {
        var due = DueOn(Sound.Reporting(Date.AddDays(-days), 100));
        due.Select(decision => (decision.Kind, decision.Since, decision.Days))
            .ShouldBe(Enumerable.Repeat((DecisionKind.NoReport, (DateOnly?)Date.AddDays(-days), days), asked));
    }

    [Theory]
    [InlineData(Phase.Delivered)]
    [InlineData(Phase.Cancelled)]
    public void DueOn_Finished_IsNothing(Phase phase) => DueOn(Late(50) with { Phases = [new(First, phase)] }).ShouldBeEmpty();

    [Fact]
    public void Status_MissedTogether_NamesTheFirstMilestoneAndSinceWhen()
    {
        var missed = Date.AddDays(-5);
        var history = In(Phase.Works).Promising(MilestoneKind.Completion, missed).Promising(MilestoneKind.Delivery, missed);
        history.On(Date).Health.ShouldBe(new HealthReading(Health.AtRisk, HealthReason.MilestoneMissed, 5, missed, MilestoneKind.Completion));
    }

    [Theory]
    [InlineData(Phase.Works, 90)]
    [InlineData(Phase.Acceptance, 100)]
    [InlineData(Phase.Delivered, 100)]
    [InlineData(Phase.Cancelled, 90)]
    public void Status_Progress_IsTheReportsUntilTheWorksAreComplete(Phase phase, int percent)
        => In(phase).Reporting(Date, 90).On(Date).ActualPercent.ShouldBe(percent);

    [Theory]
    [InlineData(Phase.Works, true)]
    [InlineData(Phase.Acceptance, true)]
    [InlineData(Phase.Cancelled, false)]
    [InlineData(Phase.Delivered, false)]
    public void Status_SuspensionStillOpen_CountsOnlyWhileEngaged(Phase phase, bool suspended)
        => In(phase).Stopped(First, null, SuspensionCause.Weather).On(Date).IsSuspended.ShouldBe(suspended);

    [Theory]
    [InlineData(-1, null)]
    [InlineData(0, null)]
    [InlineData(1, 100)]
    [InlineData(1_362, 50)]
    public void PlannedPercent_PromisedDuration_IsNoneUnlessOfADayOrMore(int duration, int? planned)
        => In(Phase.Works).Promising(MilestoneKind.StartOrder, First).Promising(MilestoneKind.Completion, First.AddDays(duration))
            .On(First.AddDays(681)).PlannedPercent.ShouldBe(planned);

    private static OperationHistory Late(int days)
        => Sound.Reporting(Date, 100).Knowing(MilestoneKind.Delivery, MilestoneField.Forecast, Date.AddDays(30 + days)) with { Id = Guid.NewGuid() };

    private static IReadOnlyList<Decision> DueOn(params OperationHistory[] histories) => Decision.DueOn(FiguresOn(Date, histories));
}
