using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Domain.Tests.CallCentre;

/// <summary>What a noted call, a callback and an urgent call refuse, at which field, and the last value that they take.</summary>
public class CallRefusalsTests
{
    private static readonly DateTime Now = new(2020, 11, 12, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Me = Guid.NewGuid();
    private static readonly Guid Other = Guid.NewGuid();
    private static readonly CallRecord Record = new(Now, Now.AddSeconds(60), 10, CallReason.Repair, CallOutcome.Answered, "poste 12");

    [Theory]
    [InlineData(" ", null, null, "CallCentre.NumberMissing", "Number")]
    [InlineData("0123456789012345678901234567890", null, null, "CallCentre.NumberTooLong", "Number")]
    [InlineData("02 61 91 04 12", 101, null, "CallCentre.NameTooLong", "CallerName")]
    [InlineData("02 61 91 04 12", null, -1, "CallCentre.DueInThePast", "DueAt")]
    public void Callback_Impossible_IsRefusedAtItsField(string number, int? letters, int? dueInSeconds, string code, string field)
        => Refusal(() => Callback(number, letters is { } count ? new string('a', count) : null, dueInSeconds)).ShouldBe((code, field));

    [Fact]
    public void Callback_AtItsLimits_IsTaken()
    {
        var callback = Callback(new string('0', 30), new string('a', 100), 0);
        (callback.Number!.Length, callback.Name!.Length, callback.DueAt, callback.OwedAt).ShouldBe((30, 100, Now, Now));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("  ", null)]
    [InlineData(" Mme Martineau ", "Mme Martineau")]
    public void Callback_Name_IsTrimmedOrNone(string? name, string? kept) => Callback(" 02 61 91 04 12 ", name, 60).Name.ShouldBe(kept);

    [Fact]
    public void Callback_Wish_IsWhenItIsDue() => Callback("02 61 91 04 12", null, 60).DueAt.ShouldBe(Now.AddSeconds(60));

    [Fact]
    public void TryAgain_NotInTheFuture_IsRefused()
    {
        var callback = Callback("02 61 91 04 12", null, null);
        Refusal(() => callback.TryAgain(Me, Now, Now)).ShouldBe(("CallCentre.DueInThePast", "DueAt"));
        callback.Take(Other, Now);
        Refusal(() => callback.TryAgain(Me, Now.AddHours(1), Now)).ShouldBe(("CallCentre.CallbackTaken", null));
        callback.Tries.ShouldBe(0);
    }

    [Fact]
    public void Callback_GivenUpTooEarly_SaysSoAtTheResult()
        => Refusal(() => Callback("02 61 91 04 12", null, null).End(Me, CallbackResult.GivenUp, Now)).ShouldBe(("CallCentre.GivenUpTooEarly", "Result"));

    [Fact]
    public void IsTakenBy_TheOneWhoTookIt_WhileItIsHers()
    {
        var callback = Callback("02 61 91 04 12", null, null);
        callback.IsTakenBy(Me, Now).ShouldBeFalse();
        callback.Take(Me, Now);
        (callback.IsTakenBy(Me, Now), callback.IsTakenBy(Other, Now), callback.IsTakenBy(Me, Now.AddMinutes(15))).ShouldBe((true, false, false));
    }

    [Fact]
    public void Urgent_TooLong_IsRefusedAtItsField_AndTakenAtItsLimit()
    {
        Refusal(() => Urgent(new string('a', 201), null)).ShouldBe(("CallCentre.WhereTooLong", "Where"));
        Refusal(() => Urgent(null, new string('0', 31))).ShouldBe(("CallCentre.NumberTooLong", "Number"));
        var urgent = Urgent(new string('a', 200), new string('0', 30));
        (urgent.Where!.Length, urgent.Number!.Length).ShouldBe((200, 30));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(" ", null)]
    [InlineData(" Tour 3 ", "Tour 3")]
    public void Urgent_Texts_AreTrimmedOrNone(string? text, string? kept)
    {
        var urgent = Urgent(text, text);
        (urgent.Where, urgent.Number).ShouldBe((kept, kept));
    }

    [Fact]
    public void Withdraw_LeavesNothingToRead_UnlessAColleagueActsOnIt()
    {
        var mine = Urgent("Tour 3", "02 61 91 04 12");
        mine.Withdraw(Me, Now);
        (mine.Where, mine.Number, mine.TakenById, mine.TakenAt).ShouldBe((null, null, Me, Now));
        mine.Withdraw(Me, Now.AddMinutes(1));
        mine.TakenAt.ShouldBe(Now);
        var hers = Urgent("Tour 3", null);
        hers.Take(Other, Now);
        Refusal(() => hers.Withdraw(Me, Now)).ShouldBe(("CallCentre.UrgentTaken", null));
        hers.Where.ShouldBe("Tour 3");
    }

    [Theory]
    [InlineData("Tour 3", null)]
    [InlineData(null, "02 61 91 04 12")]
    public void UrgentOver_WithEither_IsToErase(string? where, string? number)
    {
        var urgent = Urgent(where, number);
        urgent.Take(Me, Now);
        CallRetention.UrgentOver.Holds(urgent, Now.AddHours(24).AddTicks(1)).ShouldBeTrue();
        urgent.Erase();
        CallRetention.UrgentOver.Holds(urgent, Now.AddDays(9)).ShouldBeFalse();
    }

    [Fact]
    public void FromRecord_AtItsLimits_IsTaken()
    {
        InboundCall.FromRecord(Record with { EndedAt = Now, WaitingSeconds = 0 }).Figure.HandlingSeconds.ShouldBe(0);
        InboundCall.FromRecord(Record with { EndedAt = Now.AddHours(6), WaitingSeconds = 6 * 3600 }).Figure.HandlingSeconds.ShouldBe(0);
        InboundCall.FromRecord(Record with { Extension = new string('a', CallRecord.ExtensionLength) }).Extension!.Length.ShouldBe(CallRecord.ExtensionLength);
    }

    [Fact]
    public void FromRecord_Impossible_IsRefusedAtItsField()
    {
        Refusal(() => InboundCall.FromRecord(Record with { EndedAt = Now.AddTicks(-1) })).ShouldBe(("CallCentre.EndBeforeStart", "EndedAt"));
        Refusal(() => InboundCall.FromRecord(Record with { EndedAt = Now.AddHours(6).AddTicks(1) })).ShouldBe(("CallCentre.CallTooLong", "EndedAt"));
        Refusal(() => InboundCall.FromRecord(Record with { Extension = new string('a', CallRecord.ExtensionLength + 1) })).ShouldBe(("CallCentre.ExtensionTooLong", "Extension"));
        Refusal(() => InboundCall.FromRecord(Record with { WaitingSeconds = 61 })).ShouldBe(("CallCentre.WaitingImpossible", "WaitingSeconds"));
    }

    private static Callback Callback(string number, string? name, int? dueInSeconds)
        => new(Guid.NewGuid(), Guid.NewGuid(), number, name, dueInSeconds is { } seconds ? Now.AddSeconds(seconds) : null, Now);

    private static UrgentCall Urgent(string? where, string? number) => new(Guid.NewGuid(), Guid.NewGuid(), CallReason.Emergency, where, number, Now);

    private static (string, string?) Refusal(Action act) => Should.Throw<RuleException>(act) is var refusal ? (refusal.Code, refusal.Field) : default;
}
