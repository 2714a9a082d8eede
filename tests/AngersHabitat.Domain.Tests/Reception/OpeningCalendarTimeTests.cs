using AngersHabitat.Domain.Reception;
using static AngersHabitat.Domain.Tests.Reception.Calendars;

namespace AngersHabitat.Domain.Tests.Reception;

public class OpeningCalendarTimeTests
{
    private static OpeningCalendar Every(string ranges) => Calendar(Rules(Weekly(
        Channel.OnSite, Week.Of([.. Enumerable.Repeat(TimeRange.ParseMany(ranges), 7)]))));

    [Fact]
    public void Night_PassesMidnight_BelongsToItsStartDate()
    {
        var calendar = Calendar(Rules(Weekly(Channel.OnSite, Week.Never.With(DayOfWeek.Friday, "22:00-26:00"))));

        calendar.Texts(new(2020, 11, 13)).ShouldBe(["OnSite 22:00-02:00 Weekly"]);
        calendar.Texts(new(2020, 11, 14)).ShouldBeEmpty();
        calendar.StatusAt(At("2020-11-14T01:59")).Until.ShouldBe(At("2020-11-14T02:00"));
        calendar.StatusAt(At("2020-11-14T02:00")).State.ShouldBe(ServiceStatus.ClosedNow);
    }

    [Fact]
    public void Night_BeforeAHoliday_IsCutAtMidnight()
    {
        var calendar = Every("22:00-26:00");

        calendar.Texts(new(2020, 11, 10)).ShouldBe(["OnSite 22:00-24:00 Weekly"]);
        calendar.StatusAt(At("2020-11-11T00:30")).Rule.ShouldBe(OpeningRule.Holiday);
        calendar.StatusAt(At("2020-11-12T00:30")).State.ShouldBe(ServiceStatus.ClosedNow);
    }

    [Fact]
    public void Night_OfAnExceptionBeforeWeeklyHours_RunsOn()
        => Calendar(Agency with { Exceptions = [Exception(new(2020, 11, 12), new(2020, 11, 13), [Channel.OnSite], "22:00-26:00")] })
            .StatusAt(At("2020-11-13T01:00")).Until.ShouldBe(At("2020-11-13T02:00"));

    [Fact]
    public void Night_BeforeThePlacesOwnCrisis_IsCutThoughATypeCrisisBeganIt()
    {
        var ofType = new PlaceRules { Crises = [Crisis(new(2020, 11, 1), null, Week.Never.With(DayOfWeek.Thursday, "22:00-26:00"), null)] };
        var own = new PlaceRules { Crises = [Crisis(new(2020, 11, 13), null, Week.Never, null)] };

        Calendar(own, ofType).Texts(new(2020, 11, 12)).ShouldBe(["OnSite 22:00-24:00 Crisis"]);
    }

    [Fact]
    public void Pause_InsideANight_LeavesTheRestToTheDateItStartsOn()
    {
        var rules = Rules(Weekly(Channel.OnSite, Week.Never.With(DayOfWeek.Thursday, "22:00-26:00")));
        var calendar = Calendar(rules with { Pauses = [Pause(new(2020, 11, 12), "23:30-24:30", Channel.OnSite)] });

        calendar.Texts(new(2020, 11, 12)).ShouldBe(["OnSite 22:00-23:30 Weekly"]);
        calendar.Texts(new(2020, 11, 13)).ShouldBe(["OnSite 00:30-02:00 Weekly"]);
    }

    [Fact]
    public void Until_WhenDaysTouchAtMidnight_RunsThrough()
        => Every("00:00-24:00").StatusAt(At("2020-11-12T10:00")).Until.ShouldBe(At("2020-12-25T00:00"));

    [Fact]
    public void Until_NothingChangesWithinTheHorizon_IsNull()
    {
        var status = Calendar(PlaceRules.Empty).StatusAt(At("2020-11-12T10:00"));

        status.State.ShouldBe(ServiceStatus.ClosedNow);
        status.Until.ShouldBeNull();
        status.Next.ShouldBeNull();
        status.Rule.ShouldBe(OpeningRule.Weekly);
    }

    [Theory]
    [InlineData(366, true)]
    [InlineData(367, false)]
    public void Next_OpeningAtTheEndOfTheHorizon_IsToldUpTo366Days(int days, bool told)
    {
        var date = new DateOnly(2020, 11, 12).AddDays(days);
        var once = PlaceRules.Empty with { Exceptions = [Exception(date, date.AddDays(1), [Channel.OnSite], "10:00-11:00")] };

        Calendar(once).StatusAt(At("2020-11-12T10:00")).Next.ShouldBe(told ? new NextOpening(At($"{date:yyyy-MM-dd}T10:00"), Channel.OnSite) : null);
    }

    [Fact]
    public void SpringChange_NightSession_LosesTheSkippedHour()
    {
        var interval = Every("01:00-04:00").IntervalsOf(new(2021, 3, 28), Channel.OnSite).ShouldHaveSingleItem();

        (interval.ClosesAt - interval.OpensAt).ShouldBe(TimeSpan.FromHours(2));
        Every("02:15-02:45").IntervalsOf(new(2021, 3, 28), Channel.OnSite).ShouldBeEmpty();
        Every("02:15-03:30").StatusAt(At("2021-03-28T01:30")).Next!.At.ShouldBe(At("2021-03-28T03:00"));
    }

    [Fact]
    public void AutumnChange_NightSession_GainsTheRepeatedHour()
    {
        var interval = Every("01:00-04:00").IntervalsOf(new(2020, 10, 25), Channel.OnSite).ShouldHaveSingleItem();

        (interval.ClosesAt - interval.OpensAt).ShouldBe(TimeSpan.FromHours(4));
        Every("01:00-02:30").StatusAt(At("2020-10-25T02:15+01:00")).State.ShouldBe(ServiceStatus.ClosedNow);
        Every("02:30-05:00").StatusAt(At("2020-10-25T02:15+01:00")).State.ShouldBe(ServiceStatus.Open);
    }

    [Fact]
    public void ClockChanges_DayHours_KeepTheirWallClockAndOffset()
    {
        Every("09:00-12:00").StatusAt(At("2020-10-24T13:00")).Next!.At.ToString("O").ShouldBe("2020-10-25T09:00:00.0000000+01:00");
        Every("09:00-12:00").StatusAt(At("2021-03-27T13:00")).Next!.At.ToString("O").ShouldBe("2021-03-28T09:00:00.0000000+02:00");
    }

    [Fact]
    public void LeapDayAndYearEnd_AreOrdinaryDates()
    {
        Every("09:00-12:00").Texts(new(2024, 2, 29)).ShouldBe(["OnSite 09:00-12:00 Weekly"]);
        Every("09:00-12:00").StatusAt(At("2024-02-28T12:00")).Next!.At.ShouldBe(At("2024-02-29T09:00"));
        Every("22:00-23:00").StatusAt(At("2020-12-31T23:30")).Next!.At.ShouldBe(At("2021-01-02T22:00"));
        Every("22:00-26:00").Texts(new(2020, 12, 31)).ShouldBe(["OnSite 22:00-24:00 Weekly"]);
    }

    [Fact]
    public void FirstOfMayOnAscensionDay_IsOneHolidayWithBothNames()
    {
        var status = Calendar(Agency with { Weekly = [Weekly(Channel.OnSite, Week.MondayToFriday(AgencyDay), new(2000, 1, 1))] })
            .StatusAt(At("2008-05-01T10:00"));

        status.Rule.ShouldBe(OpeningRule.Holiday);
        status.Reason.ShouldBe("Fête du Travail et Ascension");
        status.Next!.At.ShouldBe(At("2008-05-02T09:00"));
    }

    [Fact]
    public void OverlappingRanges_MakeOneInterval()
        => Calendar(Rules(Weekly(Channel.OnSite, Week.MondayToFriday("09:00-12:00")), Weekly(Channel.OnSite, Week.MondayToFriday("11:00-14:00"))))
            .Texts(new(2020, 11, 12)).ShouldBe(["OnSite 09:00-14:00 Weekly"]);
}
