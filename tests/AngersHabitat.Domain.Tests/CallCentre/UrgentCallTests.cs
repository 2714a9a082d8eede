using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Domain.Tests.CallCentre;

public class UrgentCallTests
{
    private const string Place = "12 rue des Demoiselles";
    private const string Number = "02 61 91 04 12";
    private static readonly DateTime Now = new(2020, 11, 12, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Me = Guid.NewGuid();
    private static readonly Guid Other = Guid.NewGuid();

    [Fact]
    public void New_TextsAtTheirLimits_AreKeptWhole()
    {
        var urgent = Urgent(new string('w', 200), new string('0', 30));
        (urgent.Where!.Length, urgent.Number!.Length).ShouldBe((200, 30));
    }

    [Fact]
    public void New_PlaceTooLong_IsRefused()
        => ((Action)(() => Urgent(new string('w', 201)))).ShouldRefuse("CallCentre.WhereTooLong", "Where", 200);

    [Fact]
    public void New_NumberTooLong_IsRefused()
        => ((Action)(() => Urgent(number: new string('0', 31)))).ShouldRefuse("CallCentre.NumberTooLong", "Number", 30);

    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("   ", null)]
    [InlineData(" A1 ", "A1")]
    public void New_Texts_AreTrimmedAndABlankIsNone(string? text, string? kept)
    {
        var urgent = Urgent(text, text);
        (urgent.Where, urgent.Number).ShouldBe((kept, kept));
    }

    [Fact]
    public void Withdraw_NobodyActs_IsTakenByItsAgentAndHasNothingLeftToRead()
    {
        var urgent = Urgent();
        urgent.Withdraw(Me, Now);
        (urgent.TakenById, urgent.TakenAt, urgent.Where, urgent.Number).ShouldBe((Me, Now, null, null));
    }

    [Fact]
    public void Withdraw_ItsAgentActsHerself_HasNothingLeftToRead()
    {
        var urgent = Urgent();
        urgent.Take(Me, Now);
        urgent.Withdraw(Me, Now.AddMinutes(5));
        (urgent.TakenAt, urgent.Where, urgent.Number).ShouldBe((Now, null, null));
    }

    [Fact]
    public void Withdraw_AColleagueActs_IsRefusedAndStaysReadable()
    {
        var urgent = Urgent();
        urgent.Take(Other, Now);
        ((Action)(() => urgent.Withdraw(Me, Now))).ShouldRefuse("CallCentre.UrgentTaken", null);
        (urgent.TakenById, urgent.Where, urgent.Number).ShouldBe((Other, Place, Number));
    }

    // A place alone, or a number alone, tells of somebody as well.
    [Theory]
    [InlineData(Place, null, true)]
    [InlineData(null, Number, true)]
    [InlineData(null, null, false)]
    public void Retention_TakenLongAgo_ErasesWhatIsThere(string? place, string? number, bool erases)
    {
        var urgent = Urgent(place, number);
        urgent.Take(Me, Now);
        CallRetention.MustErase(urgent, Now.AddDays(2)).ShouldBe(erases);
    }

    private static UrgentCall Urgent(string? place = Place, string? number = Number)
        => new(Guid.NewGuid(), Guid.NewGuid(), CallReason.Emergency, place, number, Now);
}
