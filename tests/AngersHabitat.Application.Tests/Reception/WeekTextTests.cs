using AngersHabitat.Application.Reception.Register;

namespace AngersHabitat.Application.Tests.Reception;

public sealed class WeekTextTests
{
    private const string Office = "lun-ven 9h-12h30, 13h30-17h30";

    [Theory]
    [InlineData("lun-ven 9h-12h30, 13h30-17h30", Office)]
    [InlineData("Mo-Fr 09:00-12:30,13:30-17:30; PH off", Office)]
    [InlineData("du lundi au vendredi de 9h à 12h30 et de 13h30 à 17h30", Office)]
    [InlineData("Lundi à vendredi : 9 h 00 – 12 h 30 / 13 h 30 – 17 h 30.", Office)]
    [InlineData("en semaine 9h-12h30 et 13h30-17h30, fermé le samedi", Office)]
    [InlineData("lun, mar et jeu 9h-12h ; ven 14h-17h", "lun, mar, jeu 9h-12h ; ven 14h-17h")]
    [InlineData("lun-ven 9h-12h, sam 9h-midi", "lun-sam 9h-12h")]
    [InlineData("Mo-Fr 09:00-17:00; Sa 09:00-12:00", "lun-ven 9h-17h ; sam 9h-12h")]
    [InlineData("24/7", "lun-dim 0h-24h")]
    [InlineData("tous les jours 17h-18h", "lun-dim 17h-18h")]
    [InlineData("fermé", "fermé")]
    [InlineData("ven 22h-2h", "ven 22h-26h")]
    public void Read_WhatPeopleWrite_IsUnderstood(string text, string week)
    {
        var read = WeekText.Read(text);

        read.Unread.ShouldBeNull();
        WeekText.Write(read.Week!).ShouldBe(week);
        WeekText.Read(week).Week.ShouldBe(read.Week);
    }

    [Theory]
    [InlineData("lun-ven 9h-12h30, 13h30-17h30 sauf le 3e jeudi", "lun-ven 9h-12h30, 13h30-17h30", "sauf le 3e jeudi")]
    [InlineData("9h-12h", "", "9h-12h")]
    [InlineData("lun-ven matin", "lun-ven", "matin")]
    [InlineData("lun-ven 12h-9h", "lun-ven 12h-", "9h")]
    [InlineData("lun-ven 9h-12h, 11h-14h", "lun-ven 9h-12h, 11h-", "14h")]
    [InlineData("sur rendez-vous", "", "sur rendez-vous")]
    [InlineData("lun-ven 9h-99h", "lun-ven 9h-", "99h")]
    public void Read_WhatNobodyCanRead_SaysHowFarItWasUnderstood(string text, string understood, string unread)
    {
        var read = WeekText.Read(text);

        read.Week.ShouldBeNull();
        (read.Understood, read.Unread).ShouldBe((understood, unread));
    }

    [Theory]
    [InlineData("lun-ven")]
    [InlineData("lun-ven 9h")]
    [InlineData("lun-ven 9h-")]
    [InlineData("PH 9h-12h")]
    public void Read_WhatIsLeftOpen_IsNotUnderstood(string text) => WeekText.Read(text).Unread.ShouldNotBeNull();
}
