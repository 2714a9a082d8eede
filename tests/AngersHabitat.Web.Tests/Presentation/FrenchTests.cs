using AngersHabitat.Web.Pages;
using AngersHabitat.Web.Presentation;

namespace AngersHabitat.Web.Tests.Presentation;

public sealed class FrenchTests
{
    [Theory]
    [InlineData("+33261910012", "02 61 91 00 12")]
    [InlineData("112", "112")]
    [InlineData("+3212345678", "+32 12 34 56 78")]
    public void Phone_E164_IsWrittenTheFrenchWay(string number, string written) => Plain(French.Phone(number)).ShouldBe(written);

    [Theory]
    [InlineData(0, "maintenant")]
    [InlineData(1, "dans 1 min")]
    [InlineData(3600, "dans 1 h")]
    [InlineData(3541, "dans 1 h")]
    [InlineData(7800, "dans 2 h 10")]
    [InlineData(172_740, "dans 47 h 59")]
    [InlineData(172_800, "dans 2 jours")]
    public void Delay_InSeconds_NeverSaysLessThanIsLeft(int seconds, string written)
        => Plain(French.Delay(TimeSpan.FromSeconds(seconds))).ShouldBe(written);

    [Fact]
    public void Dates_FirstOfTheMonth_SayPremier()
    {
        Plain(French.LongDate(new DateOnly(2020, 11, 1))).ShouldBe("dimanche 1er novembre 2020");
        Plain(French.DayAndMonth(new DateOnly(2020, 11, 12))).ShouldBe("jeudi 12 novembre");
    }

    [Fact]
    public void Clock_Instant_IsOnTheLandlordsWall()
    {
        Plain(French.Clock(new DateTime(2020, 11, 12, 9, 4, 0, DateTimeKind.Utc))).ShouldBe("10 h 04");
        French.Banner(new DateTime(2020, 11, 12, 9, 4, 0, DateTimeKind.Utc)).ShouldBe("jeudi 12 novembre 2020, 10:04");
        Plain(French.Moment(new DateTime(2020, 7, 1, 22, 30, 0, DateTimeKind.Utc))).ShouldBe("02/07/2020 à 0 h 30");
    }

    [Fact]
    public void Numbers_OfALongList_KeepTheEndsAndTheNeighbours()
    {
        PageLinks.Of(page: 5, pageSize: 20, total: 200).Numbers().ShouldBe([1, null, 4, 5, 6, null, 10]);
        PageLinks.Of(page: 1, pageSize: 20, total: 0).Numbers().ShouldBe([1]);
        PageLinks.Of(page: 2, pageSize: 20, total: 60).Numbers().ShouldBe([1, 2, 3]);
    }

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
