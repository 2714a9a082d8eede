using AngersHabitat.Domain.Attendance;
using CsCheck;
using static AngersHabitat.Domain.Tests.Attendance.VisitHours;

namespace AngersHabitat.Domain.Tests.Attendance;

public class VisitTests
{
    [Fact]
    public void QuietTimes_CalmTuesdayAfternoons_SayAfterThree()
        => VisitQuietTimes.Of(Weeks(4, Tuesday, hour => hour >= 15 ? 2 : 10))
            .ShouldBe([new VisitQuietTime(DayOfWeek.Tuesday, 15, 18, FromOpening: false, ToClosing: true)]);

    [Fact]
    public void QuietTimes_CalmMornings_SayBeforeEleven()
        => VisitQuietTimes.Of(Weeks(4, Tuesday, hour => hour < 11 ? 1 : 9))
            .ShouldBe([new VisitQuietTime(DayOfWeek.Tuesday, 9, 11, FromOpening: true, ToClosing: false)]);

    [Fact]
    public void QuietTimes_TwoWeeksOnly_SayNothing()
        => VisitQuietTimes.Of(Weeks(2, Tuesday, hour => hour >= 15 ? 2 : 10)).ShouldBeEmpty();

    [Fact]
    public void QuietTimes_HalfOpenHour_IsJudgedByItsRate()
    {
        // 12 h is open for 30 minutes: 5 visits are 10 an hour, as busy as the others.
        var weeks = Weeks(4, Tuesday, hour => hour == 12 ? 5 : 10)
            .Select(hour => hour.Hour == 12 ? hour with { OpenMinutes = 30 } : hour);
        VisitQuietTimes.Of(weeks.ToList()).ShouldBeEmpty();
    }

    [Fact]
    public void QuietTimes_EveryHourAlike_SayNothing()
        => VisitQuietTimes.Of(Weeks(6, Tuesday, _ => 7)).ShouldBeEmpty();

    [Fact]
    public void QuietTimes_AnyHistory_AreOpenHoursAtMostAtTheCalmShare()
        => Gen.Int[0, 20].Array[9 * 5].Sample(visits =>
        {
            var history = Enumerable.Range(0, 45)
                .Select(i => new VisitHour(Tuesday.AddDays(7 * (i / 9)), 9 + (i % 9), visits[i], 60)).ToList();
            foreach (var quiet in VisitQuietTimes.Of(history))
            {
                quiet.FromHour.ShouldBeInRange(9, 17);
                for (var hour = quiet.FromHour; hour < quiet.ToHour; hour++)
                {
                    history.Where(row => row.Hour == hour).Average(row => row.Visits)
                        .ShouldBeLessThanOrEqualTo((history.Average(row => row.Visits) * VisitQuietTimes.CalmShare) + 1e-9);
                }
            }
        }, iter: Runs.Of(300));

    [Fact]
    public void SameWeekdayBefore_TakesTheMedianOfFourWeeks()
    {
        var visits = new Dictionary<DateOnly, int>
        {
            [Tuesday] = 40, [Tuesday.AddDays(7)] = 44, [Tuesday.AddDays(14)] = 300, [Tuesday.AddDays(21)] = 46, [Tuesday.AddDays(27)] = 1,
        };
        VisitTrend.SameWeekdayBefore(Tuesday.AddDays(28), visits).ShouldBe(45);
        VisitTrend.SameWeekdayBefore(Tuesday.AddDays(21), visits).ShouldBe(44);
        VisitTrend.SameWeekdayBefore(Tuesday, visits).ShouldBeNull();
    }

    [Theory]
    [InlineData(40.0, 50.0, 0.25)]
    [InlineData(40.0, 30.0, -0.25)]
    [InlineData(0.0, 30.0, null)]
    [InlineData(null, 30.0, null)]
    public void Change_IsRelativeToBefore(double? before, double now, double? change)
        => VisitTrend.Change(before, now).ShouldBe(change);

    [Fact]
    public void MeanByOpenDay_LeavesClosedDaysAndTheEndOut()
    {
        var visits = new Dictionary<DateOnly, int> { [Tuesday] = 40, [Tuesday.AddDays(1)] = 0, [Tuesday.AddDays(2)] = 60, [Tuesday.AddDays(3)] = 900 };
        VisitTrend.MeanByOpenDay(visits, Tuesday, Tuesday.AddDays(3)).ShouldBe(50);
        VisitTrend.MeanByOpenDay(visits, Tuesday.AddDays(10), Tuesday.AddDays(20)).ShouldBeNull();
    }
}
