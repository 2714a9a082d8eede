using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Domain.Tests.CallCentre;

public class CallbackLimitsTests
{
    private const string Number = "02 61 91 04 12";
    private static readonly DateTime Now = new(2020, 11, 12, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Me = Guid.NewGuid();
    private static readonly Guid Other = Guid.NewGuid();

    [Fact]
    public void New_TextsAtTheirLimits_AreKeptWhole()
    {
        var callback = Owed(new string('0', 30), new string('n', 100));
        (callback.Number!.Length, callback.Name!.Length).ShouldBe((30, 100));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    public void New_WithoutNumber_IsRefused(string? number)
        => ((Action)(() => Owed(number!))).ShouldRefuse("CallCentre.NumberMissing", "Number");

    [Fact]
    public void New_NumberTooLong_IsRefused()
        => ((Action)(() => Owed(new string('0', 31)))).ShouldRefuse("CallCentre.NumberTooLong", "Number", 30);

    [Fact]
    public void New_NameTooLong_IsRefused()
        => ((Action)(() => Owed(name: new string('n', 101)))).ShouldRefuse("CallCentre.NameTooLong", "CallerName", 100);

    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("   ", null)]
    [InlineData(" Mme Martineau ", "Mme Martineau")]
    public void New_Texts_AreTrimmedAndABlankNameIsNone(string? name, string? kept)
    {
        var callback = Owed($" {Number} ", name);
        (callback.Number, callback.Name).ShouldBe((Number, kept));
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData(0, 0)]
    [InlineData(90, 90)]
    public void New_Wish_IsDueThenAndWithoutWishAtOnce(int? wishedInMinutes, int dueInMinutes)
    {
        var callback = Owed(dueAt: wishedInMinutes is { } minutes ? Now.AddMinutes(minutes) : null);
        (callback.OwedAt, callback.DueAt).ShouldBe((Now, Now.AddMinutes(dueInMinutes)));
    }

    [Fact]
    public void New_WishJustPast_IsRefused()
        => ((Action)(() => Owed(dueAt: Now.AddTicks(-1)))).ShouldRefuse("CallCentre.DueInThePast", "DueAt");

    [Theory]
    [InlineData(0, true)]
    [InlineData(899, true)]
    [InlineData(900, false)]
    public void IsTakenBy_TheAgentWhoTookIt_ForAQuarterOfAnHour(int seconds, bool taken)
    {
        var (callback, at) = (Taken(), Now.AddSeconds(seconds));
        (callback.IsTakenBy(Me, at), callback.IsTakenFrom(Other, at)).ShouldBe((taken, taken));
        (callback.IsTakenBy(Other, at), callback.IsTakenFrom(Me, at)).ShouldBe((false, false));
    }

    [Fact]
    public void IsTakenBy_FreeOne_IsNobody()
        => (Owed().IsTakenBy(Me, Now), Owed().IsTakenFrom(Me, Now)).ShouldBe((false, false));

    [Fact]
    public void TryAgain_SomebodyElseHasIt_IsRefused()
    {
        var callback = Taken();
        ((Action)(() => callback.TryAgain(Other, Now.AddHours(1), Now))).ShouldRefuse("CallCentre.CallbackTaken", null);
        callback.Tries.ShouldBe(0);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void TryAgain_NotInTheFuture_IsRefused(int ticks)
    {
        var callback = Owed();
        ((Action)(() => callback.TryAgain(Me, Now.AddTicks(ticks), Now))).ShouldRefuse("CallCentre.DueInThePast", "DueAt");
        callback.Tries.ShouldBe(0);
    }

    [Fact]
    public void End_GivenUpUntried_SaysHowOftenToTry()
        => ((Action)(() => Owed().End(Me, CallbackResult.GivenUp, Now))).ShouldRefuse("CallCentre.GivenUpTooEarly", "Result", 3);

    [Fact]
    public void End_SomebodyElseHasIt_IsRefused()
        => ((Action)(() => Taken().End(Other, CallbackResult.Reached, Now))).ShouldRefuse("CallCentre.CallbackTaken", null);

    private static Callback Owed(string number = Number, string? name = null, DateTime? dueAt = null)
        => new(Guid.NewGuid(), Guid.NewGuid(), number, name, dueAt, Now);

    private static Callback Taken()
    {
        var callback = Owed();
        callback.Take(Me, Now);
        return callback;
    }
}
