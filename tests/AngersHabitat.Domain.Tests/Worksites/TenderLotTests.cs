using AngersHabitat.Domain.Worksites;
using static AngersHabitat.Domain.Tests.Worksites.Sample;

namespace AngersHabitat.Domain.Tests.Worksites;

public class TenderLotTests
{
    private static readonly DateOnly Closed = Lot.AnswersUntil.AddDays(1);

    [Fact]
    public void Lot_PublishedReviewedAwarded_AddsTheContract()
    {
        var (operation, id) = WithLot();
        operation.PublishLot(id, Lot.PlannedOn, Today);
        operation.ReviewLot(id, Closed, Today);
        operation.AwardLot(id, Terms, Closed.AddDays(20), Today);
        operation.Lots.Single().State.ShouldBe(TenderLotState.Awarded);
        operation.Contracts.Single().LotId.ShouldBe(id);
    }

    [Fact]
    public void ReviewLot_OnTheLastDateToAnswer_IsRefused()
    {
        var (operation, id) = WithLot();
        operation.PublishLot(id, Lot.PlannedOn, Today);
        new Action(() => operation.ReviewLot(id, Lot.AnswersUntil, Today)).ShouldRefuse("Worksites.LotStillOpen");
    }

    [Fact]
    public void EditLot_OncePublished_IsRefused()
    {
        var (operation, id) = WithLot();
        operation.PublishLot(id, Lot.PlannedOn, Today);
        new Action(() => operation.EditLot(id, Lot)).ShouldRefuse("Worksites.LotNotInState");
    }

    [Theory]
    [InlineData(TenderLotState.Unsuccessful)]
    [InlineData(TenderLotState.Awarded)]
    [InlineData(TenderLotState.Planned)]
    public void CloseLot_OfAPublishedLot_OnlyAsAbandoned(TenderLotState decision)
    {
        var (operation, id) = WithLot();
        operation.PublishLot(id, Lot.PlannedOn, Today);
        new Action(() => operation.CloseLot(id, decision, Closed, Today)).ShouldRefuse("Worksites.LotTransitionRefused");
        operation.CloseLot(id, TenderLotState.Abandoned, Closed, Today);
        operation.Lots.Single().IsOpen.ShouldBeFalse();
    }

    [Fact]
    public void RelaunchLot_UnsuccessfulOne_IsANewLotOnce()
    {
        var (operation, id) = WithLot();
        new Action(() => operation.RelaunchLot(id, Guid.NewGuid(), Lot)).ShouldRefuse("Worksites.LotNotRelaunchable");
        operation.PublishLot(id, Lot.PlannedOn, Today);
        operation.ReviewLot(id, Closed, Today);
        operation.CloseLot(id, TenderLotState.Unsuccessful, Closed, Today);
        operation.RelaunchLot(id, Guid.NewGuid(), Lot with { PlannedOn = Today, AnswersUntil = Today.AddDays(30) });
        operation.Lots.Select(lot => lot.State).ShouldBe([TenderLotState.Unsuccessful, TenderLotState.Planned]);
        new Action(() => operation.RelaunchLot(id, Guid.NewGuid(), Lot)).ShouldRefuse("Worksites.LotAlreadyRelaunched");
    }

    [Fact]
    public void PlanLot_DeadlineBeforePublication_IsRefused()
        => new Action(() => InTender().PlanLot(Guid.NewGuid(), Lot with { AnswersUntil = Lot.PlannedOn.AddDays(-1) }))
            .ShouldRefuse("Worksites.LotDeadlineBeforePublication");

    private static (Operation Operation, Guid Lot) WithLot()
    {
        var operation = InTender();
        var id = Guid.NewGuid();
        operation.PlanLot(id, Lot);
        return (operation, id);
    }
}
