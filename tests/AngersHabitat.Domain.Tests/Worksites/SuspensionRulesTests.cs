using AngersHabitat.Domain.Worksites;
using static AngersHabitat.Domain.Tests.Worksites.Sample;

namespace AngersHabitat.Domain.Tests.Worksites;

public class SuspensionRulesTests
{
    private static readonly Guid Id = Guid.NewGuid();
    private static readonly DateOnly From = Spring().From;

    [Fact]
    public void Suspend_SentTwice_IsOneSuspension()
    {
        var operation = Suspended();
        operation.Suspend(Id, Spring(), Today);
        operation.Suspensions.Count.ShouldBe(1);
    }

    [Fact]
    public void Suspensions_EnteredInAnyOrder_AreOldestFirst()
    {
        var operation = InWorks();
        operation.Suspend(Guid.NewGuid(), Spring() with { From = From.AddDays(90), OrderNumber = "OS-9" }, Today);
        operation.Suspend(Guid.NewGuid(), Spring(From.AddDays(9)), Today);
        operation.Suspensions.Select(suspension => suspension.OrderNumber).ShouldBe(["OS-4", "OS-9"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void OrderNumber_Empty_IsRefusedToStopAndToResume(string number)
    {
        new Action(() => InWorks().Suspend(Id, Spring() with { OrderNumber = number }, Today)).ShouldRefuse("Worksites.OrderNumberRequired", "OrderNumber");
        new Action(() => Suspended().Resume(Id, Today, number, Today)).ShouldRefuse("Worksites.OrderNumberRequired", "OrderNumber");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Suspend_ResumptionNotAfterTheFirstDate_IsRefused(int days)
        => new Action(() => InWorks().Suspend(Id, Spring(From.AddDays(days)), Today)).ShouldRefuse("Worksites.ResumptionBeforeSuspension", "To", From);

    [Fact]
    public void Suspend_ForOneDateUpToToday_IsTaken()
    {
        var operation = InWorks();
        operation.Suspend(Id, Spring(Today) with { From = Today.AddDays(-1) }, Today);
        operation.Suspensions.Single().ToPoint().DaysUpTo(Today).ShouldBe(1);
    }

    [Fact]
    public void Suspend_OverAnother_IsRefusedWithItsFirstDate()
        => new Action(() => Suspended().Suspend(Guid.NewGuid(), Spring() with { From = Today, OrderNumber = "OS-5" }, Today))
            .ShouldRefuse("Worksites.SuspensionsOverlap", "From", From);

    [Fact]
    public void Resume_Unknown_IsRefused() => new Action(() => InWorks().Resume(Id, Today, "OS-5", Today)).ShouldRefuse("Worksites.NoSuspension", null);

    [Fact]
    public void Resume_OnTheFirstDate_IsRefusedButTheDayAfterIsTaken()
    {
        var operation = Suspended();
        new Action(() => operation.Resume(Id, From, "OS-5", Today)).ShouldRefuse("Worksites.ResumptionBeforeSuspension", "On", From);
        operation.Resume(Id, From.AddDays(1), " OS-5 ", Today);
        (operation.Suspensions[0].To, operation.Suspensions[0].ResumptionOrderNumber).ShouldBe((From.AddDays(1), "OS-5"));
    }

    [Fact]
    public void SuspendAndResume_AreEachAChangeOfTheOperation()
    {
        var operation = InWorks();
        var revision = operation.Revision;
        operation.Suspend(Id, Spring(), Today);
        operation.Resume(Id, Today, "OS-5", Today);
        operation.Revision.ShouldBe(revision + 2);
    }

    [Fact]
    public void Suspend_ThatEndsAsTheWorksAreAccepted_IsTakenAndNotOneThatEndsLater()
    {
        var operation = InWorks();
        operation.PublishReport(Guid.NewGuid(), Report(Today.AddDays(-5), 100), Today);
        operation.Advance(Phase.Acceptance, Today.AddDays(-5), Today);
        new Action(() => operation.Suspend(Guid.NewGuid(), Spring(Today.AddDays(-4)), Today)).ShouldRefuse("Worksites.SuspensionOutsideWorks", "From");
        operation.Suspend(Id, Spring(Today.AddDays(-5)), Today);
        operation.Suspensions.Single().To.ShouldBe(Today.AddDays(-5));
    }

    [Fact]
    public void ProposeShift_StillRunning_MovesByTheDatesBeforeTheOneAsked()
    {
        var operation = Suspended();
        operation.ProposeShift(operation.Suspensions[0], From.AddDays(10)).ShouldBe(
            new Dictionary<MilestoneKind, DateOnly>
            {
                [MilestoneKind.Completion] = Completion.AddDays(10), [MilestoneKind.Delivery] = Delivery.AddDays(10),
            }, ignoreOrder: true);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 1)]
    [InlineData(8, 9)]
    [InlineData(9, 10)]
    [InlineData(10, 10)]
    [InlineData(11, 10)]
    public void DaysUpTo_CountsTheDateAndNotTheResumption(int days, int counted)
        => new SuspensionPoint(From, From.AddDays(10), SuspensionCause.Weather, SuspensionKind.Interruption).DaysUpTo(From.AddDays(days)).ShouldBe(counted);

    private static Operation Suspended()
    {
        var operation = InWorks();
        operation.Suspend(Id, Spring(), Today);
        return operation;
    }
}
