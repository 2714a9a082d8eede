using AngersHabitat.Domain.Worksites;
using static AngersHabitat.Domain.Tests.Worksites.Sample;

namespace AngersHabitat.Domain.Tests.Worksites;

/// <summary>What happened cannot lie in the future: one case for each way in.</summary>
public class DatesRefusedTests
{
    private static readonly DateOnly Tomorrow = Today.AddDays(1);
    private static readonly Guid Lot1 = Guid.NewGuid();
    private static readonly Guid Stop = Guid.NewGuid();

    private static readonly Dictionary<string, (string Field, Action<Operation, DateOnly> Act)> Ways = new()
    {
        ["cancel"] = ("On", (operation, on) => operation.Advance(Phase.Cancelled, on, Today, "abandon")),
        ["dwellings"] = ("On", (operation, on) => operation.ReviseDwellings(90, on, Today, "plan revu")),
        ["budget"] = ("On", (operation, on) => operation.ReviseBudget(1m, 1m, on, Today)),
        ["publish"] = ("On", (operation, on) => operation.PublishLot(Lot1, on, Today)),
        ["abandon"] = ("On", (operation, on) => operation.CloseLot(Lot1, TenderLotState.Abandoned, on, Today)),
        ["contract"] = ("On", (operation, on) => operation.AddContract(Terms, on, Today)),
        ["resume"] = ("On", (operation, on) => operation.Resume(Stop, on, "OS-5", Today)),
        ["report"] = ("ReportedOn", (operation, on) => operation.PublishReport(Guid.NewGuid(), Report(on, 50), Today)),
    };

    public static TheoryData<string> Names => [.. Ways.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Act_Tomorrow_IsRefusedAtItsField(string name)
        => new Action(() => Ways[name].Act(Ready(), Tomorrow)).ShouldRefuse("Worksites.DateInFuture", Ways[name].Field, Tomorrow);

    [Theory]
    [MemberData(nameof(Names))]
    public void Act_Today_IsTaken(string name)
    {
        var operation = Ready();
        var before = operation.Revision;
        Ways[name].Act(operation, Today);
        operation.Revision.ShouldBeGreaterThan(before);
    }

    [Fact]
    public void Suspend_FromTomorrow_IsRefused()
        => new Action(() => InWorks().Suspend(Stop, Spring() with { From = Tomorrow }, Today)).ShouldRefuse("Worksites.DateInFuture", "From", Tomorrow);

    [Fact]
    public void Suspend_UntilTomorrow_IsRefused()
        => new Action(() => InWorks().Suspend(Stop, Spring(Tomorrow), Today)).ShouldRefuse("Worksites.DateInFuture", "To", Tomorrow);

    [Fact]
    public void ReviewAndAward_Tomorrow_AreRefused()
    {
        var operation = InTender();
        operation.PlanLot(Lot1, Lot);
        operation.PublishLot(Lot1, Lot.PlannedOn, Today);
        new Action(() => operation.ReviewLot(Lot1, Tomorrow, Today)).ShouldRefuse("Worksites.DateInFuture", "On", Tomorrow);
        operation.ReviewLot(Lot1, Today, Today);
        new Action(() => operation.AwardLot(Lot1, Terms, Tomorrow, Today)).ShouldRefuse("Worksites.DateInFuture", "On", Tomorrow);
        operation.Lots.Single().State.ShouldBe(TenderLotState.UnderReview);
        operation.AwardLot(Lot1, Terms, Today, Today);
        operation.Lots.Single().DecidedOn.ShouldBe(Today);
    }

    [Fact]
    public void SetMilestone_PermitGrantedTomorrow_IsRefused()
    {
        var operation = UnderStudy(Nature.Construction);
        new Action(() => operation.SetMilestone(MilestoneKind.Permit, MilestoneField.Actual, Tomorrow, Today))
            .ShouldRefuse("Worksites.DateInFuture", "Permit", Tomorrow);
        operation.SetMilestone(MilestoneKind.Permit, MilestoneField.Actual, Today, Today);
        operation.ScheduleOn(Today)[MilestoneKind.Permit].Actual.ShouldBe(Today);
    }

    [Fact]
    public void New_StudyFromTomorrow_IsRefused()
        => new Action(() => _ = new Operation(Stop, Nature.Construction, Description, 1, Tomorrow, Today))
            .ShouldRefuse("Worksites.DateInFuture", "StudyFrom", Tomorrow);

    [Fact]
    public void Restore_Tomorrow_IsRefused()
        => new Action(() => UnderStudy().Restore([new(Tomorrow, Phase.Tender)], Today)).ShouldRefuse("Worksites.DateInFuture", "On", Tomorrow);

    private static Operation Ready()
    {
        var operation = InWorks();
        operation.PlanLot(Lot1, Lot with { AnswersUntil = Tomorrow });
        operation.Suspend(Stop, Spring(), Today);
        return operation;
    }
}
