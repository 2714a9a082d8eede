using AngersHabitat.Domain.Interventions;
using static AngersHabitat.Domain.Tests.Interventions.VisitSamples;

namespace AngersHabitat.Domain.Tests.Interventions;

public sealed class VisitPlanningTests
{
    private readonly Protocol _protocol = Protocol();

    [Fact]
    public void Schedule_SlotThatHasEnded_IsRefusedAndOneMinuteBeforeTaken()
    {
        new Action(() => Visit().Schedule(Slot, Goer, Act(Slot.Ends))).ShouldRefuse("Interventions.SlotInThePast", "SlotOn");
        Visit().Schedule(Slot, Goer, Act(Slot.Ends.AddMinutes(-1))).ShouldBeTrue();
    }

    [Theory]
    [InlineData(Urgency.Urgent)]
    [InlineData(Urgency.Normal)]
    public void Take_NotVital_IsRefused(Urgency urgency)
        => new Action(() => Visit(urgency).Take(Goer, Act(Morning))).ShouldRefuse("Interventions.OnlyVital", null);

    [Fact]
    public void Take_BySomebodyElse_IsRefused()
    {
        var visit = Visit(Urgency.Vital);
        visit.Take(Goer, Act(Morning)).ShouldBeTrue();
        new Action(() => visit.Take(Guid.NewGuid(), Act(Morning))).ShouldRefuse("Interventions.AlreadyTaken", null);
        visit.Take(Goer, Act(Morning.AddMinutes(5))).ShouldBeTrue("who has it may say so again");
        (visit.WorkerId, visit.AnsweredAt).ShouldBe((Goer, Morning));
    }

    [Fact]
    public void Confirm_PointsGiven_IsConfirmedOnce()
    {
        var (visit, act) = (Scheduled(), Act(DayBefore.AddMinutes(1)));
        visit.TickYes(_protocol, DayBefore, PointMoment.DayBefore);
        (visit.Confirm(_protocol, act), visit.Confirm(_protocol, act)).ShouldBe((true, false));
        (visit.State, visit.Steps.Count).ShouldBe((InterventionState.Confirmed, 3));
    }

    [Fact]
    public void Confirm_WithoutProtocol_IsRefused()
        => new Action(() => Scheduled().Confirm(null, Act(DayBefore))).ShouldRefuse("Interventions.NoProtocol", null);

    [Fact]
    public void NoteAbsent_BeforeTheSlot_IsRefusedAndAtItsBeginningTaken()
    {
        var visit = Scheduled();
        new Action(() => visit.NoteAbsent(null, Act(Slot.Begins.AddTicks(-1)))).ShouldRefuse("Interventions.AbsentTooEarly", null);
        visit.NoteAbsent(null, Act(Slot.Begins)).ShouldBeTrue();
        (visit.State, visit.AnsweredAt).ShouldBe((InterventionState.Absent, Slot.Begins));
    }

    [Fact]
    public void Postpone_SentTwice_IsNotedOnceWithItsReason()
    {
        var (visit, act) = (Scheduled(), Act(DayBefore));
        (visit.Postpone(PostponeReason.Tenant, " vacances ", act), visit.Postpone(PostponeReason.Ill, null, act)).ShouldBe((true, false));
        (visit.PostponedFor, visit.Steps[^1].Reason, visit.Steps[^1].Note).ShouldBe((PostponeReason.Tenant, PostponeReason.Tenant, "vacances"));
    }

    [Theory]
    [InlineData(InterventionState.Refused)]
    [InlineData(InterventionState.Cancelled)]
    public void GiveUp_WithItsReason_EndsTheVisitOnce(InterventionState end)
    {
        var (visit, act) = (Visit(), Act(Morning));
        (visit.GiveUp(end, " doublon ", act), visit.GiveUp(end, "doublon", act)).ShouldBe((true, false));
        (visit.State, visit.EndedAt, visit.AnsweredAt, visit.Steps[^1].Note).ShouldBe((end, Morning, null, "doublon"));
    }

    [Theory]
    [InlineData(InterventionState.Done)]
    [InlineData(InterventionState.Postponed)]
    public void GiveUp_AsAnotherState_IsRefused(InterventionState end)
        => new Action(() => Visit().GiveUp(end, "doublon", Act(Morning))).ShouldRefuse("Interventions.StateRefused", null, end);

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void GiveUp_WithoutReason_IsRefused(string? note)
        => new Action(() => Visit().GiveUp(InterventionState.Cancelled, note, Act(Morning))).ShouldRefuse("Interventions.NoteMissing", "Note");

    [Fact]
    public void Note_OfTheLongestLength_IsTakenAndOneMoreRefused()
    {
        var (visit, note) = (Visit(), new string('n', InterventionStep.NoteLength));
        new Action(() => visit.GiveUp(InterventionState.Cancelled, note + "n", Act(Morning)))
            .ShouldRefuse("Interventions.NoteTooLong", "Note", InterventionStep.NoteLength);
        visit.GiveUp(InterventionState.Cancelled, $" {note} ", Act(Morning));
        visit.Steps[^1].Note.ShouldBe(note);
    }

    [Fact]
    public void Say_AnotherHalfDay_MustBeOneThatHasNotBegun()
    {
        var (visit, other) = (Scheduled(), VisitSlot.Of(Slot.On, HalfDay.Morning));
        VisitSlot?[] refused = [null, VisitSlot.Hour(Slot.On.AddDays(1), new TimeOnly(9, 0)), VisitSlot.Of(Slot.On.AddDays(-1), HalfDay.Morning)];
        foreach (var proposed in refused)
            new Action(() => visit.Say(TenantWish.OtherHalfDay, proposed, Act(DayBefore))).ShouldRefuse("Interventions.SlotInThePast", "ProposedOn");
        visit.Say(TenantWish.OtherHalfDay, other, Act(DayBefore)).ProposedOn.ShouldBe(Slot.On);
    }

    [Fact]
    public void Say_ProposedHalfDayBeginsNow_IsTooLate()
    {
        var visit = Visit();
        visit.Schedule(VisitSlot.Of(Slot.On.AddDays(1), HalfDay.Morning), Goer, Act(DayBefore));
        new Action(() => visit.Say(TenantWish.OtherHalfDay, Slot, Act(Slot.Begins))).ShouldRefuse("Interventions.SlotInThePast", "ProposedOn");
        visit.Say(TenantWish.OtherHalfDay, Slot, Act(Slot.Begins.AddTicks(-1))).ProposedHalf.ShouldBe(HalfDay.Morning);
    }
}
