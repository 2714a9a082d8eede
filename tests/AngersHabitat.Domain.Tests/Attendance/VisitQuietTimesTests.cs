using AngersHabitat.Domain.Attendance;
using static AngersHabitat.Domain.Tests.Attendance.VisitHours;

namespace AngersHabitat.Domain.Tests.Attendance;

public class VisitQuietTimesTests
{
    [Fact]
    public void Of_SeveralWeekdays_BeginsWithMonday()
    {
        List<VisitHour> history = [.. Weeks(4, Tuesday.AddDays(-2), Calm), .. Weeks(4, Tuesday.AddDays(-3), Calm), .. Weeks(4, Tuesday.AddDays(-1), Calm), .. Weeks(4, Tuesday, Calm)];
        VisitQuietTimes.Of(history).Select(quiet => quiet.Day).ShouldBe([DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Saturday, DayOfWeek.Sunday]);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Of_FewDates_SaysNothingBeforeTheThird(int weeks, bool says)
        => (VisitQuietTimes.Of(Weeks(weeks, Tuesday, Calm)).Count > 0).ShouldBe(says);

    // The last hour is open for a few minutes only; two visits would make it calm.
    [Theory]
    [InlineData(14, false)]
    [InlineData(15, true)]
    [InlineData(16, true)]
    public void Of_HourOpenForAFewMinutes_IsLeftOut(int minutes, bool says)
    {
        var history = Weeks(4, Tuesday, hour => hour == 17 ? 1 : 10).Select(hour => hour.Hour == 17 ? hour with { OpenMinutes = minutes } : hour).ToList();
        (VisitQuietTimes.Of(history).Count > 0).ShouldBe(says);
    }

    // Ten visits an hour of opening on average, six in the one hour.
    [Theory]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public void Of_HourAtExactlyTheShare_IsCalm(int visits, bool says)
        => (VisitQuietTimes.Of(Weeks(4, Tuesday, hour => hour == 13 ? visits : 10 + (hour % 2))).Count > 0).ShouldBe(says);

    [Fact]
    public void Of_TwoCalmRuns_SaysTheLonger()
    {
        VisitQuietTimes.Of(Weeks(4, Tuesday, hour => hour is 10 or 11 or 15 ? 1 : 20)).ShouldHaveSingleItem().FromHour.ShouldBe(10);
        VisitQuietTimes.Of(Weeks(4, Tuesday, hour => hour is 10 or 14 or 15 ? 1 : 20)).ShouldHaveSingleItem().FromHour.ShouldBe(14);
    }

    [Fact]
    public void Of_TwoCalmRunsOfOneLength_SaysTheLater()
        => VisitQuietTimes.Of(Weeks(4, Tuesday, hour => hour is 10 or 15 ? 1 : 20)).ShouldHaveSingleItem().FromHour.ShouldBe(15);

    [Fact]
    public void Of_DayCalmThroughout_IsAbsent()
        => VisitQuietTimes.Of([.. Weeks(4, Tuesday, _ => 1), .. Weeks(4, Tuesday.AddDays(1), _ => 20)]).ShouldBeEmpty();

    [Fact]
    public void Of_NobodyEverCame_SaysNothing()
        => VisitQuietTimes.Of([.. Weeks(4, Tuesday, _ => 0).Where(hour => hour.Hour != 12)]).ShouldBeEmpty();

    [Fact]
    public void Of_VisitsWhileClosed_CountForNothing()
        => VisitQuietTimes.Of([.. Weeks(4, Tuesday, hour => hour < 12 ? 8 : 10), .. Weeks(4, Tuesday, _ => 6).Select(hour => hour with { Hour = 20, OpenMinutes = 0 })]).ShouldBeEmpty();

    private static int Calm(int hour) => hour >= 15 ? 2 : 10;
}
