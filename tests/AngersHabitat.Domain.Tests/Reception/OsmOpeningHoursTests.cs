using AngersHabitat.Domain.Reception;
using static AngersHabitat.Domain.Tests.Reception.Calendars;

namespace AngersHabitat.Domain.Tests.Reception;

public class OsmOpeningHoursTests
{
    [Fact]
    public void Of_NeverOpen_IsEmpty() => OnSite(PlaceRules.Empty).ShouldBe("");

    [Fact]
    public void Of_CrisisThatEnds_GivesDisjointDatedRanges()
        => OnSite(Agency with { Crises = [Crisis(new(2020, 10, 30), new(2020, 12, 15), Week.MondayToFriday("10:00-12:00"), null)] })
            .ShouldBe("2020 Nov 12-2020 Dec 14 Mo-Fr 10:00-12:00; 2020 Dec 15-2021 Nov 13 Mo-Fr 09:00-12:30,13:30-17:30; PH off");

    [Fact]
    public void Of_ExceptionsAndHolidayOverrides_AreDatedLinesAfterPhOff()
        => OnSite(Agency with
        {
            Exceptions =
            [
                Exception(new(2020, 12, 24), new(2020, 12, 25), [Channel.OnSite], "09:00-12:00"),
                Exception(new(2020, 12, 25), new(2020, 12, 26), [Channel.OnSite], "10:00-11:00"),
                Exception(new(2020, 12, 28), new(2021, 1, 5), [Channel.OnSite]),
            ],
        }).ShouldBe("Mo-Fr 09:00-12:30,13:30-17:30; PH off; 2020 Dec 24 09:00-12:00; 2020 Dec 25 10:00-11:00; 2020 Dec 28-2021 Jan 04 off");

    [Fact]
    public void Of_EmergencyUntilLifted_RunsToTheLastDay()
    {
        OnSite(Agency, Emergency("2020-11-12T10:15")).ShouldBe(
            "Mo-Fr 09:00-12:30,13:30-17:30; PH off; 2020 Nov 12 09:00-10:15; 2020 Nov 13-2021 Nov 13 off");
        OnSite(Agency, Emergency("2020-11-10T10:15")).ShouldBe("");
    }

    [Fact]
    public void Of_OpeningsByExceptionOnly_NeedsNoPhOff()
        => OnSite(PlaceRules.Empty with { Exceptions = [Exception(new(2020, 12, 1), new(2020, 12, 3), [Channel.OnSite], "10:00-11:00")] })
            .ShouldBe("2020 Dec 01-2020 Dec 02 10:00-11:00");

    [Fact]
    public void Of_NightHours_AreCutIntoWholeLocalDates()
    {
        var text = OnSite(Rules(Weekly(Channel.OnSite, Week.Never.With(DayOfWeek.Tuesday, "22:00-26:00"))));

        text.ShouldBe("Tu 22:00-24:00; We 00:00-02:00; PH off");
        OnSite(Rules(Weekly(Channel.OnSite, Week.Never.With(DayOfWeek.Thursday, "22:00-26:00")))).ShouldBe(
            "Th 22:00-24:00; Fr 00:00-02:00; PH off; 2021 May 14 off; 2021 Nov 12-2021 Nov 13 off",
            "Ascension Day and 11 November 2021 are Thursdays: no night session runs into the Friday");
    }

    [Theory]
    [InlineData("Mo,We,Fr")]
    [InlineData("Sa,Su")]
    [InlineData("Tu-Th")]
    public void Of_Days_AreGrouped(string days)
    {
        var indexes = days switch { "Mo,We,Fr" => [0, 2, 4], "Sa,Su" => [5, 6], _ => new[] { 1, 2, 3 } };
        var range = TimeRange.ParseMany("09:00-12:00");
        var week = Week.Of([.. Enumerable.Range(0, 7).Select(index => indexes.Contains(index) ? range : [])]);

        OnSite(Rules(Weekly(Channel.OnSite, week))).ShouldBe($"{days} 09:00-12:00; PH off");
    }

    private static string OnSite(PlaceRules rules, params EmergencyPeriod[] emergencies)
        => OsmOpeningHours.Of(Calendar(rules, null, emergencies), Channel.OnSite, At("2020-11-12T10:00"));
}
