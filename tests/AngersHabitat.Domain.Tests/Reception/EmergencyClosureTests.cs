using AngersHabitat.Domain.Reception;
using static AngersHabitat.Domain.Tests.Reception.Calendars;

namespace AngersHabitat.Domain.Tests.Reception;

public class EmergencyClosureTests
{
    private static readonly DateTime ClosedAt = new(2020, 11, 12, 9, 11, 30, DateTimeKind.Utc);

    private static readonly EmergencyPeriod UntilSaturday = new(At("2020-11-12T10:11"), null, "Dégât des eaux", At("2020-11-13T14:00"));

    [Fact]
    public void New_WithAReopeningThatHasPassed_IsRefusedAtItsField()
    {
        var refusal = Should.Throw<RuleException>(() => new EmergencyClosure(Guid.NewGuid(), Guid.NewGuid(), ClosedAt, "Fuite", "Claire", ClosedAt));

        refusal.Code.ShouldBe("Reception.ReopensInThePast");
    }

    [Fact]
    public void Foresee_AnotherReopening_OrNone()
    {
        var closure = new EmergencyClosure(Guid.NewGuid(), Guid.NewGuid(), ClosedAt, "Fuite", "Claire", ClosedAt.AddHours(2));

        closure.Foresee(null, ClosedAt.AddHours(1));
        closure.ReopensAt.ShouldBeNull();
        Should.Throw<RuleException>(() => closure.Foresee(ClosedAt, ClosedAt.AddHours(1)));
        closure.Lift(ClosedAt.AddHours(1), "Claire");
        Should.Throw<RuleException>(() => closure.Foresee(ClosedAt.AddHours(5), ClosedAt.AddHours(2))).Code.ShouldBe("Reception.AlreadyLifted");
    }

    [Fact]
    public void StatusAt_DuringAClosureWithAForeseenEnd_TellsTheFirstOpeningAfterIt()
    {
        var status = Calendar(Agency, null, UntilSaturday).StatusAt(At("2020-11-12T11:00"));

        status.State.ShouldBe(ServiceStatus.ClosedTemporarily);
        status.Closure.ShouldBe(UntilSaturday);
        status.Next!.At.ShouldBe(At("2020-11-13T14:00"));
        Calendar(Agency, null, UntilSaturday).Published().Texts(new(2020, 11, 12)).ShouldBe(["OnSite 09:00-12:30 Weekly", "OnSite 13:30-17:30 Weekly"]);
    }

    [Fact]
    public void StatusAt_AfterTheForeseenEndThatNobodyConfirmed_IsToBeConfirmed()
    {
        var calendar = new OpeningCalendar(new PlaceSchedule { Own = Agency, Emergencies = [UntilSaturday], VerifiedOn = new(2020, 11, 10), Holidays = HolidayCalendar.France });

        calendar.StatusAt(AsOf.Present(At("2020-11-13T15:00"))).State.ShouldBe(ServiceStatus.ToConfirm);
        calendar.StatusAt(AsOf.Present(At("2020-11-13T15:00"))).Unconfirmed.ShouldBe(UntilSaturday);
        calendar.StatusAt(AsOf.Present(At("2020-11-13T13:00"))).State.ShouldBe(ServiceStatus.ClosedTemporarily);
        calendar.StatusAt(At("2020-11-13T15:00")).State.ShouldBe(ServiceStatus.Open, "said of the present only");
    }

    [Fact]
    public void StatusAt_UntilFurtherNotice_HasNoNextOpening()
    {
        var status = Calendar(Agency, null, Emergency("2020-11-12T10:11")).StatusAt(At("2020-11-12T11:00"));

        status.Closure!.End.ShouldBeNull();
        status.Next.ShouldBeNull();
    }
}
