namespace AngersHabitat.Domain.Tests.Common;

public class WrittenMomentTests
{
    [Theory]
    [InlineData("12/01/2021")]
    [InlineData("12/1/21")]
    [InlineData(" 12.01.2021 ")]
    [InlineData("12-1-2021")]
    [InlineData("12 01 2021")]
    [InlineData("12 janvier 2021")]
    [InlineData("12 JANV. 21")]
    [InlineData("mardi 12 janvier 2021")]
    [InlineData("le 12\u00A0janvier\u00A02021")]
    [InlineData("2021-01-12")]
    public void TryDate_AsPeopleWriteIt_IsTheTwelfthOfJanuary(string text)
    {
        WrittenMoment.TryDate(text, out var date).ShouldBeTrue();
        date.ShouldBe(new DateOnly(2021, 1, 12));
    }

    [Theory]
    [InlineData("1er août 2021", 2021, 8, 1)]
    [InlineData("31 déc. 1999", 1999, 12, 31)]
    [InlineData("3/4/45", 2045, 4, 3)]
    [InlineData("3/4/62", 1962, 4, 3)]
    [InlineData("29/02/2024", 2024, 2, 29)]
    public void TryDate_OtherWritings_AreRead(string text, int year, int month, int day)
    {
        WrittenMoment.TryDate(text, out var date).ShouldBeTrue();
        date.ShouldBe(new DateOnly(year, month, day));
    }

    [Theory]
    [InlineData("13/13/2021")]
    [InlineData("31/02/2021")]
    [InlineData("29 février 2021")]
    [InlineData("12/01")]
    [InlineData("12/01/021")]
    [InlineData("12 ju 2021")]
    [InlineData("12 juil janvier 2021")]
    [InlineData("44208")]
    [InlineData("demain")]
    [InlineData("2021-1-1T")]
    [InlineData("0/0/0000")]
    [InlineData("")]
    [InlineData(null)]
    public void TryDate_NoDate_IsRefused(string? text) => WrittenMoment.TryDate(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("14:30", 14, 30)]
    [InlineData("14 h 30", 14, 30)]
    [InlineData("9h", 9, 0)]
    [InlineData("09H05", 9, 5)]
    [InlineData("14:30:00", 14, 30)]
    public void TryTime_AsPeopleWriteIt_IsRead(string text, int hour, int minute)
    {
        WrittenMoment.TryTime(text, out var time).ShouldBeTrue();
        time.ShouldBe(new TimeOnly(hour, minute));
    }

    [Theory]
    [InlineData("24:00")]
    [InlineData("14:60")]
    [InlineData("14")]
    [InlineData("midi")]
    public void TryTime_NoTime_IsRefused(string text) => WrittenMoment.TryTime(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("2021-01-12T14:30")]
    [InlineData("2021-01-12T14:30:00.000")]
    [InlineData("12/01/2021 14:30")]
    [InlineData("12/01/2021 à 14 h 30")]
    [InlineData("12 janvier 2021, 14h30")]
    public void TryDateTime_AsPeopleWriteIt_IsRead(string text)
    {
        WrittenMoment.TryDateTime(text, out var moment).ShouldBeTrue();
        moment.ShouldBe(new DateTime(2021, 1, 12, 14, 30, 0));
    }

    [Fact]
    public void TryDate_WhatThePortalWrites_ComesBackForEveryDay()
    {
        for (var date = new DateOnly(1899, 12, 30); date.Year < 2101; date = date.AddDays(13))
        {
            foreach (var text in (string[])[$"{date.Day}/{date.Month}/{date.Year}", $"{date:yyyy-MM-dd}", date.ToString("dddd d MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("fr-FR"))])
            {
                WrittenMoment.TryDate(text, out var read).ShouldBeTrue(text);
                read.ShouldBe(date);
            }
        }
    }

    [Theory]
    [InlineData("31/12/1945", true)]
    [InlineData("1/2/1945", true)]
    [InlineData("31.12.1945", true)]
    [InlineData("31-12-1945", true)]
    [InlineData("1945-12-31", true)]
    [InlineData("1945-12-31T00:00:00", true)]
    [InlineData("31/12/45", false)]
    [InlineData("31 12 1945", false)]
    [InlineData("31/12-1945", false)]
    [InlineData("31 décembre 1945", false)]
    [InlineData("31/02/1945", false)]
    [InlineData("1945", false)]
    [InlineData("010145", false)]
    public void TryStrictDate_OfAFile_TakesWhatCanMeanOneDayOnly(string text, bool isRead)
        => WrittenMoment.TryStrictDate(text, out _).ShouldBe(isRead);

    [Theory]
    [InlineData("12/11/2020 10:05", true)]
    [InlineData("12/11/2020 9:05:07", true)]
    [InlineData("2020-11-12T10:05:07", true)]
    [InlineData("2020-11-12 10:05", true)]
    [InlineData("12/11/2020", false)]
    [InlineData("12/11/2020 à 10 h", false)]
    [InlineData("12/11/2020 25:00", false)]
    public void TryStrictDateTime_OfAFile_WantsBoth(string text, bool isRead)
        => WrittenMoment.TryStrictDateTime(text, out _).ShouldBe(isRead);

    [Theory]
    [InlineData("31/12/49", 2049)]
    [InlineData("31/12/50", 1950)]
    [InlineData("31/12/9999", 9999)]
    public void TryDate_YearAtTheEdges_IsRead(string text, int year)
    {
        WrittenMoment.TryDate(text, out var date).ShouldBeTrue();
        date.ShouldBe(new DateOnly(year, 12, 31));
    }

    [Fact]
    public void TryDate_MonthOfTwoLetters_IsRefused() => WrittenMoment.TryDate("12 ja 2021", out _).ShouldBeFalse();

    [Theory]
    [InlineData("23:59:59", true)]
    [InlineData("24:00", false)]
    [InlineData("12:60", false)]
    [InlineData("12:00:60", false)]
    public void TryTime_LastSecondOfTheDay_IsRead(string text, bool isRead)
    {
        WrittenMoment.TryTime(text, out var time).ShouldBe(isRead);
        time.ShouldBe(isRead ? new TimeOnly(23, 59, 59) : default);
    }
}
