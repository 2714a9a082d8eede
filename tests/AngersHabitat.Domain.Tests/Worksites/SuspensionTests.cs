using AngersHabitat.Domain.Worksites;
using static AngersHabitat.Domain.Tests.Worksites.Sample;

namespace AngersHabitat.Domain.Tests.Worksites;

public class SuspensionTests
{
    private static readonly DateOnly Resumed = new(2020, 5, 11);

    [Fact]
    public void Suspend_CoversFirstDateAndNotTheResumption()
    {
        var operation = InWorks();
        operation.Suspend(Guid.NewGuid(), Spring(Resumed), Today);
        operation.StatusOn(new(2020, 3, 16)).IsSuspended.ShouldBeFalse();
        operation.StatusOn(new(2020, 3, 17)).IsSuspended.ShouldBeTrue();
        operation.StatusOn(new(2020, 5, 10)).IsSuspended.ShouldBeTrue();
        operation.StatusOn(Resumed).IsSuspended.ShouldBeFalse();
    }

    [Fact]
    public void Suspend_OverAnother_IsRefused()
    {
        var operation = InWorks();
        operation.Suspend(Guid.NewGuid(), Spring(Resumed), Today);
        new Action(() => operation.Suspend(Guid.NewGuid(), Spring() with { From = Resumed.AddDays(-1), OrderNumber = "OS-5" }, Today))
            .ShouldRefuse("Worksites.SuspensionsOverlap");
        operation.Suspend(Guid.NewGuid(), Spring() with { From = Resumed, OrderNumber = "OS-5" }, Today);
        operation.Suspensions.Count.ShouldBe(2);
    }

    [Fact]
    public void Suspend_BeforeWorks_IsRefused()
    {
        new Action(() => InTender().Suspend(Guid.NewGuid(), Spring(), Today)).ShouldRefuse("Worksites.SuspensionOutsideWorks");
        new Action(() => InWorks().Suspend(Guid.NewGuid(), Spring() with { From = Start.AddDays(-1) }, Today)).ShouldRefuse("Worksites.SuspensionOutsideWorks");
    }

    [Fact]
    public void Suspend_SameOrderNumber_IsRefused()
    {
        var operation = InWorks();
        operation.Suspend(Guid.NewGuid(), Spring(Resumed), Today);
        new Action(() => operation.Suspend(Guid.NewGuid(), Spring() with { From = Resumed, OrderNumber = " os-4 " }, Today)).ShouldRefuse("Worksites.OrderNumberTaken");
    }

    [Fact]
    public void Suspend_OrderNumberLongerThanItsColumn_IsRefused()
    {
        var number = new string('9', Suspension.OrderNumberLength);
        new Action(() => InWorks().Suspend(Guid.NewGuid(), Spring() with { OrderNumber = number + "9" }, Today)).ShouldRefuse("Worksites.OrderNumberTooLong");
        InWorks().Suspend(Guid.NewGuid(), Spring() with { OrderNumber = $" {number} " }, Today);
    }

    [Fact]
    public void Suspend_OtherCauseWithoutWords_IsRefused()
        => new Action(() => InWorks().Suspend(Guid.NewGuid(), Spring() with { Cause = SuspensionCause.Other }, Today)).ShouldRefuse("Worksites.CauseComment");

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    public void Resume_NotAfterTheFirstDate_IsRefused(int days)
    {
        var operation = InWorks();
        var id = Guid.NewGuid();
        operation.Suspend(id, Spring(), Today);
        new Action(() => operation.Resume(id, Spring().From.AddDays(days), "OS-5", Today)).ShouldRefuse("Worksites.ResumptionBeforeSuspension");
    }

    [Fact]
    public void Resume_Twice_IsRefused()
    {
        var operation = InWorks();
        var id = Guid.NewGuid();
        operation.Suspend(id, Spring(), Today);
        operation.Resume(id, Resumed, "OS-5", Today);
        new Action(() => operation.Resume(id, Resumed, "OS-6", Today)).ShouldRefuse("Worksites.AlreadyResumed");
    }

    [Fact]
    public void ProposeShift_MovesForecastsByTheSuspendedDays_OnlyOnceConfirmed()
    {
        var operation = InWorks();
        var id = Guid.NewGuid();
        operation.Suspend(id, Spring(), Today);
        operation.Resume(id, Resumed, "OS-5", Today);
        operation.ScheduleOn(Today)[MilestoneKind.Delivery].Expected.ShouldBe(Delivery);

        var proposed = operation.ProposeShift(operation.Suspensions[0], Resumed);
        operation.SetForecasts(proposed, Today, "suspension");
        operation.ScheduleOn(Today)[MilestoneKind.Delivery].Expected.ShouldBe(Delivery.AddDays(55));
        operation.ScheduleOn(Today)[MilestoneKind.Completion].Expected.ShouldBe(Completion.AddDays(55));
    }
}
