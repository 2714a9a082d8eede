using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Domain.Tests.CallCentre;

/// <summary>A call noted by mistake: who may say so, until when, and what stands for it.</summary>
public class CancelledCallTests
{
    // Five minutes before midnight in Angers.
    private static readonly DateTime Late = new(2020, 11, 12, 22, 55, 0, DateTimeKind.Utc);
    private static readonly Guid Me = Guid.NewGuid();

    [Fact]
    public void Cancel_ByItsAgentTheSameDay_TakesItOutOfTheFiguresAndErasesTheNote()
    {
        var call = Noted();
        InboundCall.Counting.Holds(call).ShouldBeTrue();
        call.Cancel(Me, Late.AddMinutes(4));
        (call.CancelledAt, call.Note, InboundCall.Counting.Holds(call)).ShouldBe((Late.AddMinutes(4), null, false));
        Refusal(() => call.Cancel(Me, Late)).ShouldBe("CallCentre.AlreadyCancelled");
    }

    [Fact]
    public void Cancel_ByAnotherOrTheNextDay_IsRefused()
    {
        var call = Noted();
        Refusal(() => call.Cancel(Guid.NewGuid(), Late)).ShouldBe("CallCentre.NotYourCall");
        Refusal(() => call.Cancel(Me, Late.AddMinutes(5))).ShouldBe("CallCentre.NotToday");
        (call.CancelledAt, call.Note).ShouldBe((null, "échéancier"));
    }

    [Fact]
    public void Cancel_OfARecord_IsRefusedToEverybody()
    {
        var record = InboundCall.FromRecord(new CallRecord(Late, Late.AddSeconds(60), 10, CallReason.Repair, CallOutcome.Answered, "poste 12"));
        Refusal(() => record.Cancel(Me, Late)).ShouldBe("CallCentre.NotYourCall");
    }

    [Fact]
    public void Correct_StandsForIt_AtTheSameInstant()
    {
        var (call, id) = (Noted(), Guid.NewGuid());
        var right = call.Correct(id, CallReason.Repair, CallOutcome.Urgent, null, Me, Late.AddMinutes(1));
        (right.Id, right.CorrectsId, right.StartedAt, right.AgentId, right.IsUrgent).ShouldBe((id, call.Id, Late, Me, true));
        (call.IsUrgent, InboundCall.Counting.Holds(call)).ShouldBe((false, false));
    }

    [Theory]
    [InlineData("2020-11-12 08:29", "2020-11-12 08:30")]
    [InlineData("2020-11-12 08:30", "2020-11-12 08:30")]
    [InlineData("2020-11-12 17:29", "2020-11-12 17:29")]
    [InlineData("2020-11-12 17:30", "2020-11-13 08:30")]
    [InlineData("2020-11-13 17:30", "2020-11-16 08:30")]
    [InlineData("2020-11-11 10:00", "2020-11-12 08:30")]
    public void CallbackHours_NextFrom_IsTheFirstMinuteOfAWorkingDay(string at, string next)
        => CallbackHours.NextFrom(Instant(at), HolidayCalendar.France).ShouldBe(Instant(next));

    private static DateTime Instant(string local) => Paris.ToStored(Paris.ToInstant(DateTime.ParseExact(local, "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture)));

    private static InboundCall Noted() => InboundCall.Noted(Guid.NewGuid(), Late, CallReason.Rent, CallOutcome.Answered, "échéancier", Me);

    private static string Refusal(Action act) => Should.Throw<RuleException>(act).Code;
}
