using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Domain.Tests.CallCentre;

public class CallbackTests
{
    private static readonly DateTime Now = new(2020, 11, 12, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Me = Guid.NewGuid();
    private static readonly Guid Other = Guid.NewGuid();

    [Fact]
    public void End_ErasesNumberAndName()
    {
        var callback = Owed();
        callback.End(Me, CallbackResult.Reached, Now.AddMinutes(5));
        (callback.Number, callback.Name, callback.IsOwed, callback.Result).ShouldBe((null, null, false, CallbackResult.Reached));
    }

    [Fact]
    public void End_Twice_IsRefused()
    {
        var callback = Owed();
        callback.End(Me, CallbackResult.Reached, Now);
        Refusal(() => callback.End(Me, CallbackResult.Settled, Now)).ShouldBe("CallCentre.CallbackEnded");
    }

    [Fact]
    public void Take_ByAnother_IsRefusedForFifteenMinutes()
    {
        var callback = Owed();
        callback.Take(Me, Now);
        Refusal(() => callback.Take(Other, Now.AddMinutes(14))).ShouldBe("CallCentre.CallbackTaken");
        callback.Take(Other, Now.AddMinutes(15));
        callback.TakenById.ShouldBe(Other);
    }

    [Fact]
    public void End_GivenUpAfterTwoTries_IsRefusedAndAfterThreeAllowed()
    {
        var callback = Owed();
        for (var attempt = 1; attempt <= 2; attempt++)
            callback.TryAgain(Me, Now.AddHours(attempt), Now);
        Refusal(() => callback.End(Me, CallbackResult.GivenUp, Now)).ShouldBe("CallCentre.GivenUpTooEarly");
        callback.Number.ShouldNotBeNull();
        callback.TryAgain(Me, Now.AddHours(3), Now);
        callback.End(Me, CallbackResult.GivenUp, Now);
        callback.IsOwed.ShouldBeFalse();
    }

    [Fact]
    public void TryAgain_KeepsItOwedAndFreesIt()
    {
        var callback = Owed();
        callback.Take(Me, Now);
        callback.TryAgain(Me, Now.AddHours(1), Now);
        (callback.IsOwed, callback.Tries, callback.DueAt, callback.IsTakenFrom(Other, Now)).ShouldBe((true, 1, Now.AddHours(1), false));
    }

    [Fact]
    public void IsLate_AfterItsInstantWhileOwed()
    {
        var callback = Owed();
        callback.IsLate(Now).ShouldBeFalse();
        callback.IsLate(Now.AddSeconds(1)).ShouldBeTrue();
        callback.End(Me, CallbackResult.Settled, Now.AddSeconds(2));
        callback.IsLate(Now.AddHours(1)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("", null, "CallCentre.NumberMissing")]
    [InlineData("02 61 91 04 12 ou bien 06 39 98 40 07", null, "CallCentre.NumberTooLong")]
    [InlineData("02 61 91 04 12", -1, "CallCentre.DueInThePast")]
    public void Callback_Impossible_IsRefused(string number, int? dueInMinutes, string code)
        => Refusal(() => new Callback(Guid.NewGuid(), Guid.NewGuid(), number, null, dueInMinutes is { } minutes ? Now.AddMinutes(minutes) : null, Now))
            .ShouldBe(code);

    [Fact]
    public void Urgent_IsTakenOnce()
    {
        var urgent = Urgent();
        urgent.IsWaiting.ShouldBeTrue();
        urgent.Take(Me, Now);
        Refusal(() => urgent.Take(Other, Now)).ShouldBe("CallCentre.UrgentTaken");
        (urgent.IsWaiting, urgent.TakenById, urgent.Number).ShouldBe((false, Me, "02 61 91 04 12"));
    }

    [Fact]
    public void Retention_UrgentCall_IsErasedADayAfterItWasTakenNeverBefore()
    {
        var urgent = Urgent();
        CallRetention.MustErase(urgent, Now.AddDays(60)).ShouldBeFalse();
        urgent.Take(Me, Now);
        CallRetention.MustErase(urgent, Now.AddHours(24)).ShouldBeFalse();
        CallRetention.MustErase(urgent, Now.AddHours(24).AddSeconds(1)).ShouldBeTrue();
        urgent.Erase();
        (urgent.Where, urgent.Number).ShouldBe((null, null));
    }

    [Fact]
    public void Retention_Note_IsErasedAfterThirtyDaysAndTheFiguresStay()
    {
        var call = InboundCall.Noted(Guid.NewGuid(), Now, CallReason.Rent, CallOutcome.Answered, "échéancier", Me);
        CallRetention.MustErase(call, Now.AddDays(30)).ShouldBeFalse();
        CallRetention.MustErase(call, Now.AddDays(30).AddSeconds(1)).ShouldBeTrue();
        var figure = call.Figure;
        call.EraseNote();
        (call.Note, call.Figure).ShouldBe((null, figure));
    }

    private static Callback Owed() => new(Guid.NewGuid(), Guid.NewGuid(), "02 61 91 04 12", "Mme Martineau", null, Now);

    private static UrgentCall Urgent() => new(Guid.NewGuid(), Guid.NewGuid(), CallReason.Emergency, "12 rue des Demoiselles", "02 61 91 04 12", Now);

    private static string Refusal(Action act) => Should.Throw<RuleException>(act).Code;
}
