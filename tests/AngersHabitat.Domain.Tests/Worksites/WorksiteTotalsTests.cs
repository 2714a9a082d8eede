using AngersHabitat.Domain.Worksites;
using static AngersHabitat.Domain.Tests.Worksites.Histories;

namespace AngersHabitat.Domain.Tests.Worksites;

public class WorksiteTotalsTests
{
    private static readonly DateOnly Date = new(2020, 11, 12);

    [Fact]
    public void DelayTotals_SumsTheLateOnesAndTakesTheirSuspensionsOff()
    {
        var totals = DelayTotals.Of(FiguresOn(Date,
            Late(40).Stopped(Date.AddDays(-99), Date.AddDays(-89), SuspensionCause.Weather),
            Late(20).Stopped(Date.AddDays(-99), Date.AddDays(-94), SuspensionCause.Weather).Stopped(Date.AddDays(-9), Date.AddDays(-7), SuspensionCause.Supply)));
        (totals.Operations, totals.Late, totals.Gross, totals.Excused, totals.Net).ShouldBe((2, 2, 60, 17, 43));
        totals.SuspendedByCause.ShouldBe(
            new Dictionary<SuspensionCause, int> { [SuspensionCause.Weather] = 15, [SuspensionCause.Supply] = 2 }, ignoreOrder: true);
        totals.SuspendedDays.ShouldBe(17);
    }

    [Theory]
    [InlineData(-5, 0, 0)]
    [InlineData(0, 0, 0)]
    [InlineData(1, 1, 1)]
    public void DelayTotals_CountsAsLateFromOneDayOn(int days, int late, int gross)
    {
        var totals = DelayTotals.Of(FiguresOn(Date, Late(days)));
        (totals.Operations, totals.Late, totals.Gross).ShouldBe((1, late, gross));
    }

    [Theory]
    [InlineData(Phase.Study)]
    [InlineData(Phase.Tender)]
    [InlineData(Phase.Delivered)]
    public void DelayTotals_NotEngaged_DoesNotCount(Phase phase)
        => DelayTotals.Of(FiguresOn(Date, Late(40, phase))).Operations.ShouldBe(0);

    [Fact]
    public void DelayTotals_NoPromisedDelivery_DoesNotCount() => DelayTotals.Of(FiguresOn(Date, In(Phase.Works))).Operations.ShouldBe(0);

    [Fact]
    public void LocalShare_CountsContractsUpToTheDateIncluded()
    {
        var share = LocalShare.Of(FiguresOn(Date,
            In(Phase.Works) with { Contracts = [new(Date, true, 100m), new(Date.AddDays(-1), true, 50m), new(Date.AddDays(1), true, 7m)] },
            In(Phase.Acceptance) with { Contracts = [new(Date.AddDays(-9), false, 300m), new(Date.AddDays(1), false, 7m)] }));
        share.ShouldBe(new LocalShare(150m, 450m, 2, 3));
        share.Percent.ShouldBe(33.3);
    }

    [Theory]
    [InlineData(Phase.Tender)]
    [InlineData(Phase.Delivered)]
    public void LocalShare_NotEngaged_DoesNotCountAndHasNoPercentage(Phase phase)
    {
        var share = LocalShare.Of(FiguresOn(Date, In(phase) with { Contracts = [new(Date, true, 100m)] }));
        share.ShouldBe(new LocalShare(0, 0, 0, 0));
        share.Percent.ShouldBeNull();
    }

    [Fact]
    public void LocalShare_NoLocalFirm_IsZeroPercent() => new LocalShare(0, 10m, 0, 1).Percent.ShouldBe(0);

    private static OperationHistory Late(int days, Phase phase = Phase.Works)
        => In(phase).Promising(MilestoneKind.Delivery, Date.AddDays(30)).Knowing(MilestoneKind.Delivery, MilestoneField.Forecast, Date.AddDays(30 + days));
}
