using AngersHabitat.Domain.Worksites;
using static AngersHabitat.Domain.Tests.Worksites.Sample;

namespace AngersHabitat.Domain.Tests.Worksites;

public class PhaseHistoryTests
{
    [Fact]
    public void Advance_OnTheDateOfTheLastEntry_IsTaken()
    {
        var operation = InTender();
        operation.Advance(Phase.Cancelled, Tender, Today, " abandon ");
        (operation.Phases[^1].On, operation.Phases[^1].Reason).ShouldBe((Tender, "abandon"));
    }

    [Fact]
    public void Advance_BeforeTheLastEntry_IsRefusedWithItsDate()
        => new Action(() => InTender().Advance(Phase.Cancelled, Tender.AddDays(-1), Today, "abandon"))
            .ShouldRefuse("Worksites.PhaseBeforePrevious", "On", Tender);

    [Fact]
    public void Advance_CancelWithoutReason_IsRefusedAtTheReason()
        => new Action(() => InTender().Advance(Phase.Cancelled, Today, Today)).ShouldRefuse("Worksites.ReasonRequired", "Reason");

    [Fact]
    public void Advance_PhaseNotNext_IsRefusedAtThePhase()
        => new Action(() => InTender().Advance(Phase.Acceptance, Today, Today))
            .ShouldRefuse("Worksites.TransitionRefused", "Phase", Phase.Tender, Phase.Acceptance);

    [Fact]
    public void Advance_SomethingMissing_IsRefusedAtThePhase()
    {
        var refusal = Should.Throw<RuleException>(() => InTender().Advance(Phase.Works, Today, Today));
        (refusal.Code, refusal.Field).ShouldBe(("Worksites.Missing", "Phase"));
        refusal.Arguments.Single().ShouldBeAssignableTo<IReadOnlyList<MissingItem>>().ShouldBe([MissingItem.CommittedBudget, MissingItem.Firm]);
    }

    [Fact]
    public void Restore_PhaseNotNext_IsRefused()
        => new Action(() => UnderStudy().Restore([new(Tender, Phase.Tender), new(Start, Phase.Acceptance)], Today))
            .ShouldRefuse("Worksites.TransitionRefused", "Phase", Phase.Tender, Phase.Acceptance);

    [Fact]
    public void Restore_BeforeTheOneBefore_IsRefused()
        => new Action(() => UnderStudy().Restore([new(Tender, Phase.Tender), new(Tender.AddDays(-1), Phase.Works)], Today))
            .ShouldRefuse("Worksites.PhaseBeforePrevious", "On", Tender);

    [Fact]
    public void Restore_UntilToday_SeveralOnOneDate_IsTaken()
    {
        var operation = UnderStudy();
        operation.Restore([new(Today, Phase.Tender), new(Today, Phase.Works)], Today);
        operation.PhaseOn(Today).ShouldBe(Phase.Works);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public void MissingFor_Acceptance_AsksForTheResumptionUntilItsDate(int days, bool asked)
    {
        var resumed = new DateOnly(2020, 5, 11);
        var operation = InWorks();
        operation.Suspend(Guid.NewGuid(), Spring(resumed), Today);
        operation.MissingFor(Phase.Acceptance, resumed.AddDays(days)).Contains(MissingItem.Resumption).ShouldBe(asked);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Advance_CancelNotAfterTheFirstSuspendedDate_IsRefusedWithTheFirstThatCan(int days)
    {
        var operation = InWorks();
        operation.Suspend(Guid.NewGuid(), Spring(), Today);
        new Action(() => operation.Advance(Phase.Cancelled, Spring().From.AddDays(days), Today, "abandon"))
            .ShouldRefuse("Worksites.PhaseBeforePrevious", "On", Spring().From.AddDays(1));
    }

    [Theory]
    [InlineData(-1, -1)]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    public void Advance_CancelAroundTheResumption_CutsOnlyWhatGoesBeyondAndKeepsTheOrder(int days, int end)
    {
        var resumed = new DateOnly(2020, 5, 11);
        var operation = InWorks();
        operation.Suspend(Guid.NewGuid(), Spring(), Today);
        operation.Resume(operation.Suspensions[0].Id, resumed, "OS-5", Today);
        operation.Advance(Phase.Cancelled, resumed.AddDays(days), Today, "abandon");
        (operation.Suspensions[0].To, operation.Suspensions[0].ResumptionOrderNumber).ShouldBe((resumed.AddDays(end), "OS-5"));
    }

    [Fact]
    public void Phases_RowsReadInAnotherOrder_AreInThatOfTheirSequence()
    {
        var operation = InWorks();
        // As the store may give them back: it fills the same list, in no promised order.
        operation.Phases.ShouldBeOfType<List<PhaseChange>>().Reverse();
        operation.Phases.Select(change => change.Phase).ShouldBe([Phase.Study, Phase.Tender, Phase.Works]);
    }
}
