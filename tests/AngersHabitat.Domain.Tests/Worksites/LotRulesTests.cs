using AngersHabitat.Domain.Worksites;
using static AngersHabitat.Domain.Tests.Worksites.LotSamples;
using static AngersHabitat.Domain.Tests.Worksites.Sample;

namespace AngersHabitat.Domain.Tests.Worksites;

public class LotRulesTests
{
    [Fact]
    public void PlanLot_SentTwice_IsOneLot()
    {
        var operation = Planned();
        var revision = operation.Revision;
        operation.PlanLot(Id, Lot with { Title = "Autre" });
        operation.Lots.Single().Title.ShouldBe(Lot.Title);
        operation.Revision.ShouldBe(revision);
    }

    [Fact]
    public void Lots_AreByPlannedDateThenTitle()
    {
        var operation = InTender();
        foreach (var (title, days) in new[] { ("C", 1), ("B", 0), ("a", 0), ("A", 0) })
            operation.PlanLot(Guid.NewGuid(), Lot with { Title = title, PlannedOn = Lot.PlannedOn.AddDays(days) });
        operation.Lots.Select(lot => lot.Title).ShouldBe(["A", "B", "a", "C"]);
    }

    [Fact]
    public void PlanLot_AnswersUntilThePlannedDate_IsTakenAndNotBefore()
    {
        var operation = InTender();
        operation.PlanLot(Id, Lot with { AnswersUntil = Lot.PlannedOn });
        new Action(() => operation.EditLot(Id, Lot with { AnswersUntil = Lot.PlannedOn.AddDays(-1) }))
            .ShouldRefuse("Worksites.LotDeadlineBeforePublication", "AnswersUntil");
        operation.Lots.Single().AnswersUntil.ShouldBe(Lot.PlannedOn);
    }

    [Fact]
    public void EditLot_Planned_ReplacesTheAnnouncement()
    {
        var operation = Planned();
        operation.EditLot(Id, Lot with { Title = "Toiture", Work = WorkKind.Roofing, Amount = AmountBand.Over2M, HowToAnswer = "Par courrier" });
        var lot = operation.Lots.Single();
        (lot.Title, lot.Work, lot.Amount, lot.HowToAnswer).ShouldBe(("Toiture", WorkKind.Roofing, AmountBand.Over2M, "Par courrier"));
    }

    [Fact]
    public void PublishLot_UntilTheLastDateToAnswer_IsTakenAndNotAfter()
    {
        var operation = Planned();
        new Action(() => operation.PublishLot(Id, Closed, Today)).ShouldRefuse("Worksites.LotDeadlineBeforePublication", "On");
        operation.PublishLot(Id, Lot.AnswersUntil, Today);
        operation.Lots.Single().PublishedOn.ShouldBe(Lot.AnswersUntil);
    }

    [Fact]
    public void PublishLot_Twice_IsRefused()
        => new Action(() => Published().PublishLot(Id, Lot.PlannedOn, Today))
            .ShouldRefuse("Worksites.LotNotInState", null, TenderLotState.Published, TenderLotState.Planned);

    [Fact]
    public void ReviewLot_NotPublished_IsRefused()
        => new Action(() => Planned().ReviewLot(Id, Closed, Today))
            .ShouldRefuse("Worksites.LotNotInState", null, TenderLotState.Planned, TenderLotState.Published);

    [Fact]
    public void ReviewLot_OnTheLastDateToAnswer_IsRefusedWithIt()
        => new Action(() => Published().ReviewLot(Id, Lot.AnswersUntil, Today)).ShouldRefuse("Worksites.LotStillOpen", "On", Lot.AnswersUntil);

    [Fact]
    public void ActOnALot_OfAnotherOperation_IsRefused()
        => new Action(() => InTender().PublishLot(Id, Today, Today)).ShouldRefuse("Worksites.NoLot", null);

    [Fact]
    public void EachStepOfALot_IsAChangeOfTheOperation()
    {
        var operation = InTender();
        var revision = operation.Revision;
        operation.PlanLot(Id, Lot);
        operation.PublishLot(Id, Lot.PlannedOn, Today);
        operation.ReviewLot(Id, Closed, Today);
        operation.CloseLot(Id, TenderLotState.Unsuccessful, Closed, Today);
        operation.RelaunchLot(Id, Guid.NewGuid(), Lot);
        operation.Revision.ShouldBe(revision + 5);
    }
}
