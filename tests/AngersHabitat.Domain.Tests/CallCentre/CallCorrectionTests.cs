using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Domain.Tests.CallCentre;

public class CallCorrectionTests
{
    private static readonly DateTime Noted = new(2020, 11, 10, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Me = Guid.NewGuid();

    [Fact]
    public void Cancel_SameDay_CountsNoMoreAndLosesItsNote()
    {
        var call = Call();
        InboundCall.Counting.Holds(call).ShouldBeTrue();
        call.Cancel(Me, Noted.AddMinutes(5));
        (InboundCall.Counting.Holds(call), call.CancelledAt, call.Note).ShouldBe((false, Noted.AddMinutes(5), null));
    }

    [Fact]
    public void Cancel_BySomebodyElse_IsRefused()
        => ((Action)(() => Call().Cancel(Guid.NewGuid(), Noted))).ShouldRefuse("CallCentre.NotYourCall", null);

    [Fact]
    public void Cancel_RecordOfTheTelephone_IsRefused()
    {
        var record = InboundCall.FromRecord(new CallRecord(Noted, Noted.AddMinutes(3), 10, null, CallOutcome.Answered, null));
        ((Action)(() => record.Cancel(Me, Noted))).ShouldRefuse("CallCentre.NotYourCall", null);
    }

    // The day ends at 23:00 UTC: midnight in Angers in winter.
    [Fact]
    public void Cancel_UntilMidnight_AndNotAfter()
    {
        var (late, over) = (Call(), Call());
        late.Cancel(Me, new DateTime(2020, 11, 10, 22, 59, 59, DateTimeKind.Utc));
        late.CancelledAt.ShouldNotBeNull();
        ((Action)(() => over.Cancel(Me, new DateTime(2020, 11, 10, 23, 0, 0, DateTimeKind.Utc)))).ShouldRefuse("CallCentre.NotToday", null);
        (over.CancelledAt, over.Note).ShouldBe((null, "échéancier"));
    }

    [Fact]
    public void Cancel_Twice_IsRefused()
    {
        var call = Call();
        call.Cancel(Me, Noted);
        ((Action)(() => call.Cancel(Me, Noted))).ShouldRefuse("CallCentre.AlreadyCancelled", null);
    }

    [Fact]
    public void Correct_StandsForTheOtherAtItsInstant()
    {
        var (wrong, id) = (Call(), Guid.NewGuid());
        var right = wrong.Correct(id, CallReason.Repair, CallOutcome.Urgent, "fuite", Me, Noted.AddMinutes(5));
        (wrong.CancelledAt, wrong.Note).ShouldBe((Noted.AddMinutes(5), null));
        (right.Id, right.CorrectsId, right.StartedAt, right.AgentId).ShouldBe((id, wrong.Id, Noted, Me));
        (right.Reason, right.Outcome, right.Note, right.CancelledAt).ShouldBe((CallReason.Repair, CallOutcome.Urgent, "fuite", null));
    }

    [Theory]
    [InlineData(CallOutcome.Urgent, true)]
    [InlineData(CallOutcome.CallBack, false)]
    [InlineData(CallOutcome.Answered, false)]
    public void IsUrgent_WhenSomebodyHasToActAtOnce(CallOutcome outcome, bool urgent)
        => InboundCall.Noted(Guid.NewGuid(), Noted, CallReason.Emergency, outcome, null, Me).IsUrgent.ShouldBe(urgent);

    private static InboundCall Call() => InboundCall.Noted(Guid.NewGuid(), Noted, CallReason.Rent, CallOutcome.Answered, "échéancier", Me);
}
