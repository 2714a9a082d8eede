using AngersHabitat.Domain.Worksites;
using static AngersHabitat.Domain.Tests.Worksites.Sample;

namespace AngersHabitat.Domain.Tests.Worksites;

/// <summary>Delivered or cancelled, an operation takes no more plans, and keeps what it has.</summary>
public class FinishedOperationTests
{
    private static readonly Guid Lot1 = Guid.NewGuid();
    private static readonly Guid Open = Guid.NewGuid();

    private static readonly Dictionary<string, Action<Operation>> Plans = new()
    {
        ["milestone"] = operation => operation.SetMilestone(MilestoneKind.Delivery, MilestoneField.Forecast, Delivery.AddDays(9), Today),
        ["dwellings"] = operation => operation.ReviseDwellings(90, Today, Today, "plan revu"),
        ["judgement"] = operation => operation.OverrideHealth(Health.Late, Today.AddDays(9), "faillite", Today),
        ["lot"] = operation => operation.PlanLot(Guid.NewGuid(), Lot),
        ["edited lot"] = operation => operation.EditLot(Open, Lot),
        ["published lot"] = operation => operation.PublishLot(Open, Lot.PlannedOn, Today),
        ["lot under review"] = operation => operation.ReviewLot(Open, Today, Today),
        ["awarded lot"] = operation => operation.AwardLot(Open, Terms, Today, Today),
        ["relaunch"] = operation => operation.RelaunchLot(Lot1, Guid.NewGuid(), Lot),
    };

    public static TheoryData<string> Names => [.. Plans.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Plan_OnceFinished_IsRefused(string name)
    {
        var operation = InWorks();
        operation.PlanLot(Lot1, Lot);
        operation.CloseLot(Lot1, TenderLotState.Abandoned, Today, Today);
        operation.PlanLot(Open, Lot);
        operation.Advance(Phase.Cancelled, Today, Today, "abandon");
        new Action(() => Plans[name](operation)).ShouldRefuse("Worksites.OperationFinished", null, Phase.Cancelled);
    }

    [Fact]
    public void CloseLot_OfACancelledOperation_AbandonsIt()
    {
        var operation = InWorks();
        operation.PlanLot(Open, Lot);
        operation.Advance(Phase.Cancelled, Today, Today, "abandon");
        operation.CloseLot(Open, TenderLotState.Abandoned, Today, Today);
        operation.Lots.Single().State.ShouldBe(TenderLotState.Abandoned);
    }

    [Fact]
    public void Lot_UnderReviewAtDelivery_IsStillDecided()
    {
        var operation = InWorks();
        operation.PlanLot(Open, Lot);
        operation.PublishLot(Open, Lot.PlannedOn, Today);
        operation.PublishReport(Guid.NewGuid(), Report(Today, 100), Today);
        operation.Advance(Phase.Acceptance, Today, Today);
        operation.Advance(Phase.Delivered, Today, Today);
        operation.ReviewLot(Open, Today, Today);
        operation.AwardLot(Open, Terms, Today, Today);
        operation.Lots.Single().State.ShouldBe(TenderLotState.Awarded);
    }

    [Fact]
    public void ReviseBudget_OnceFinished_IsTaken()
    {
        var operation = InWorks();
        operation.Advance(Phase.Cancelled, Today, Today, "abandon");
        operation.ReviseBudget(5m, 6m, Today, Today);
        operation.Budgets[^1].Spent.ShouldBe(6m);
    }

    [Theory]
    [InlineData("lot")]
    [InlineData("budget")]
    [InlineData("contract")]
    public void EnsureDeletable_UnderStudyWithMoneyOrLots_IsRefused(string what)
    {
        var operation = UnderStudy();
        if (what is "lot")
            operation.PlanLot(Lot1, Lot);
        else if (what is "budget")
            operation.ReviseBudget(1m, 0m, Study, Today);
        else
            operation.AddContract(Terms, Study, Today);
        new Action(operation.EnsureDeletable).ShouldRefuse("Worksites.HasHistory", null);
    }
}
