using AngersHabitat.Domain.Worksites;
using static AngersHabitat.Domain.Tests.Worksites.Sample;

namespace AngersHabitat.Domain.Tests.Worksites;

public class OperationTests
{
    [Fact]
    public void Advance_AllThere_EntersEachPhaseOnItsDate()
    {
        var operation = InWorks();
        operation.PublishReport(Guid.NewGuid(), Report(Today, 100), Today);
        operation.Advance(Phase.Acceptance, Today, Today);
        operation.Advance(Phase.Delivered, Today.AddDays(20), Today.AddDays(20));

        operation.PhaseOn(Study.AddDays(-1)).ShouldBeNull();
        operation.PhaseOn(Study).ShouldBe(Phase.Study);
        operation.PhaseOn(Tender).ShouldBe(Phase.Tender);
        operation.PhaseOn(Start.AddDays(-1)).ShouldBe(Phase.Tender);
        operation.PhaseOn(Start).ShouldBe(Phase.Works);
        operation.PhaseOn(Today).ShouldBe(Phase.Acceptance);
        operation.PhaseOn(Today.AddDays(20)).ShouldBe(Phase.Delivered);
        operation.ScheduleOn(Today)[MilestoneKind.Completion].Actual.ShouldBe(Today);
    }

    [Theory]
    [InlineData(Phase.Works)]
    [InlineData(Phase.Acceptance)]
    [InlineData(Phase.Delivered)]
    [InlineData(Phase.Study)]
    public void Advance_FromStudyToAnotherThanTheNext_IsRefused(Phase target)
        => new Action(() => UnderStudy().Advance(target, Today, Today)).ShouldRefuse("Worksites.TransitionRefused");

    [Fact]
    public void Advance_NewBuildingWithNothing_NamesAllThatIsMissing()
        => Should.Throw<RuleException>(() => UnderStudy(Nature.Construction).Advance(Phase.Tender, Today, Today)).Arguments.ShouldHaveSingleItem().ShouldBeAssignableTo<IReadOnlyList<MissingItem>>().ShouldBe(
            [MissingItem.PermitDate, MissingItem.StartOrderBaseline, MissingItem.CompletionBaseline, MissingItem.DeliveryBaseline]);

    [Fact]
    public void MissingFor_WorksWithOpenLot_NamesBudgetLotsAndFirm()
    {
        var operation = InTender();
        operation.PlanLot(Guid.NewGuid(), Lot);
        operation.MissingFor(Phase.Works, Today).ShouldBe([MissingItem.CommittedBudget, MissingItem.LotDecisions, MissingItem.Firm]);
    }

    [Fact]
    public void MissingFor_AcceptanceWhileSuspended_NamesResumptionAndProgress()
    {
        var operation = InWorks();
        operation.Suspend(Guid.NewGuid(), Spring(), Today);
        operation.MissingFor(Phase.Acceptance, Today).ShouldBe([MissingItem.Resumption, MissingItem.FullProgress]);
    }

    [Fact]
    public void Advance_BeforeTheLastEntry_IsRefused()
        => new Action(() => InTender().Advance(Phase.Cancelled, Tender.AddDays(-1), Today, "abandon")).ShouldRefuse("Worksites.PhaseBeforePrevious");

    [Fact]
    public void Advance_Tomorrow_IsRefused()
        => new Action(() => InTender().Advance(Phase.Cancelled, Today.AddDays(1), Today, "abandon")).ShouldRefuse("Worksites.DateInFuture");

    [Fact]
    public void Advance_CancelWithoutReason_IsRefused()
        => new Action(() => InWorks().Advance(Phase.Cancelled, Today, Today, " ")).ShouldRefuse("Worksites.ReasonRequired");

    [Fact]
    public void Advance_CancelWhileSuspended_EndsTheSuspension()
    {
        var operation = InWorks();
        operation.Suspend(Guid.NewGuid(), Spring(), Today);
        operation.Advance(Phase.Cancelled, Today, Today, "marché résilié");
        operation.Suspensions.Single().To.ShouldBe(Today);
        operation.Suspensions.Single().ResumptionOrderNumber.ShouldBeNull();
        operation.StatusOn(Today).IsSuspended.ShouldBeFalse();
    }

    [Fact]
    public void Restore_PastOfImportedOperation_KeepsItsDatesWithoutAskingForLots()
    {
        var operation = UnderStudy(Nature.Construction);
        operation.Restore([new(Tender, Phase.Tender), new(Start, Phase.Works)], Today);
        operation.PhaseOn(Start.AddDays(-1)).ShouldBe(Phase.Tender);
        operation.Phase.ShouldBe(Phase.Works);
        new Action(() => operation.Restore([new(Today, Phase.Acceptance)], Today)).ShouldRefuse("Worksites.HasHistory");
    }

    [Fact]
    public void ReviseDwellings_LeavesThePastAlone()
    {
        var operation = InWorks();
        operation.ReviseDwellings(90, Today, Today, "six logements réunis");
        var history = OperationHistory.Of(operation);
        history.DwellingsOn(Today.AddDays(-1)).ShouldBe(96);
        history.DwellingsOn(Today).ShouldBe(90);
    }

    [Fact]
    public void EnsureDeletable_OnlyWithoutHistory()
    {
        UnderStudy().EnsureDeletable();
        new Action(() => InTender().EnsureDeletable()).ShouldRefuse("Worksites.HasHistory");
    }

    [Fact]
    public void SetMilestone_OutOfOrder_IsRefused()
        => new Action(() => InTender().SetMilestone(MilestoneKind.Delivery, MilestoneField.Forecast, Completion.AddDays(-1), Today))
            .ShouldRefuse("Worksites.DatesOutOfOrder");

    [Fact]
    public void SetMilestone_BaselineDuringWorks_IsRefused()
        => new Action(() => InWorks().SetMilestone(MilestoneKind.Delivery, MilestoneField.Baseline, Delivery.AddDays(9), Today))
            .ShouldRefuse("Worksites.BaselineFixed");

    [Fact]
    public void ForecastsOf_MovedTwice_ShowsBoth()
    {
        var operation = InWorks();
        operation.SetMilestone(MilestoneKind.Delivery, MilestoneField.Forecast, Delivery.AddDays(30), new(2020, 5, 1), "hiver");
        operation.SetMilestone(MilestoneKind.Delivery, MilestoneField.Forecast, Delivery.AddDays(60), new(2020, 9, 1), "pénurie");
        operation.ForecastsOf(MilestoneKind.Delivery).Select(date => date.Date).ShouldBe([Delivery, Delivery.AddDays(30), Delivery.AddDays(60)]);
        operation.ScheduleOn(new(2020, 8, 31))[MilestoneKind.Delivery].Forecast.ShouldBe(Delivery.AddDays(30));
    }

    [Fact]
    public void Describe_HalfCoordinates_IsRefused()
        => new Action(() => UnderStudy().Describe(Description with { Latitude = 47.4 })).ShouldRefuse("Worksites.HalfCoordinates");

    [Fact]
    public void Describe_KeepsTheSlug_WhenTheNameChanges()
    {
        var operation = UnderStudy();
        operation.Describe(Description with { Name = "Banchais Sud" });
        operation.Slug.ShouldBe("les-banchais-2-r-2019-014");
    }
}
