using AngersHabitat.Domain.Worksites;
using static AngersHabitat.Domain.Tests.Worksites.LotSamples;
using static AngersHabitat.Domain.Tests.Worksites.Sample;

namespace AngersHabitat.Domain.Tests.Worksites;

public class LotDecisionTests
{
    [Fact]
    public void AwardLot_NotUnderReview_IsRefused()
        => new Action(() => Published().AwardLot(Id, Terms, Closed, Today))
            .ShouldRefuse("Worksites.LotTransitionRefused", null, TenderLotState.Published, TenderLotState.Awarded);

    [Fact]
    public void CloseLot_AsAwarded_IsRefused_TheAwardNeedsAContract()
        => new Action(() => Reviewed().CloseLot(Id, TenderLotState.Awarded, Closed, Today))
            .ShouldRefuse("Worksites.LotTransitionRefused", null, TenderLotState.UnderReview, TenderLotState.Awarded);

    [Theory]
    [InlineData(TenderLotState.Planned)]
    [InlineData(TenderLotState.Published)]
    [InlineData(TenderLotState.UnderReview)]
    public void CloseLot_UnderReview_AsNoDecision_IsRefused(TenderLotState decision)
        => new Action(() => Reviewed().CloseLot(Id, decision, Closed, Today))
            .ShouldRefuse("Worksites.LotTransitionRefused", null, TenderLotState.UnderReview, decision);

    [Fact]
    public void DecideOnAnswers_OnTheLastDateToAnswer_IsRefusedWithIt()
    {
        var operation = Reviewed();
        new Action(() => operation.AwardLot(Id, Terms, Lot.AnswersUntil, Today)).ShouldRefuse("Worksites.LotStillOpen", "On", Lot.AnswersUntil);
        new Action(() => operation.CloseLot(Id, TenderLotState.Unsuccessful, Lot.AnswersUntil, Today)).ShouldRefuse("Worksites.LotStillOpen", "On", Lot.AnswersUntil);
        operation.Contracts.ShouldBeEmpty();
        operation.AwardLot(Id, Terms, Closed, Today);
        operation.Lots.Single().DecidedOn.ShouldBe(Closed);
    }

    [Fact]
    public void CloseLot_AbandonedWhileAnswersAreReceived_IsTaken()
    {
        var operation = Published();
        operation.CloseLot(Id, TenderLotState.Abandoned, Lot.AnswersUntil, Today);
        operation.Lots.Single().DecidedOn.ShouldBe(Lot.AnswersUntil);
    }

    [Fact]
    public void CloseLot_Twice_IsRefused()
    {
        var operation = Planned();
        operation.CloseLot(Id, TenderLotState.Abandoned, Today, Today);
        new Action(() => operation.CloseLot(Id, TenderLotState.Abandoned, Today, Today))
            .ShouldRefuse("Worksites.LotTransitionRefused", null, TenderLotState.Abandoned, TenderLotState.Abandoned);
    }

    [Fact]
    public void CloseLot_OnTheDateOfPublication_IsTakenAndNotBefore()
    {
        var operation = Published();
        new Action(() => operation.CloseLot(Id, TenderLotState.Abandoned, Lot.PlannedOn.AddDays(-1), Today))
            .ShouldRefuse("Worksites.LotDecisionBeforePublication", "On");
        operation.CloseLot(Id, TenderLotState.Abandoned, Lot.PlannedOn, Today);
        (operation.Lots.Single().State, operation.Lots.Single().DecidedOn).ShouldBe((TenderLotState.Abandoned, Lot.PlannedOn));
    }

    [Fact]
    public void RelaunchLot_SentTwice_IsOneNewLotThatNamesTheOld()
    {
        var operation = Planned();
        operation.CloseLot(Id, TenderLotState.Abandoned, Today, Today);
        var again = Guid.NewGuid();
        operation.RelaunchLot(Id, again, Lot);
        operation.RelaunchLot(Id, again, Lot);
        operation.Lots.Select(lot => lot.RelaunchOfId).ShouldBe([null, Id], ignoreOrder: true);
    }
}
