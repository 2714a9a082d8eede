using System.Globalization;
using AngersHabitat.Domain.Outreach;
using static AngersHabitat.Domain.Tests.Outreach.OutreachSamples;

namespace AngersHabitat.Domain.Tests.Outreach;

/// <summary>What calling hours refuse, at their field, and the last value that they take. Instants are UTC, an hour less than in Angers in winter.</summary>
public class CallingHoursLimitsTests
{
    private static readonly CallingHours Mondays = Of("1 09:00-12:30");

    [Fact]
    public void Of_ImpossibleWindows_AreRefusedAtTheField()
    {
        new Action(() => CallingHours.Of([])).ShouldRefuse("Outreach.NoCallingHours", "CallingHours");
        new Action(() => Of("1 09:00-10:00;0 09:00-10:00")).ShouldRefuse("Outreach.CallingOnSunday", "CallingHours");
        new Action(() => Of("2 09:00-10:00;1 10:00-10:00")).ShouldRefuse("Outreach.CallingHoursReversed", "CallingHours");
        new Action(() => Of("1 10:59-12:00;1 09:00-11:00")).ShouldRefuse("Outreach.CallingHoursOverlap", "CallingHours");
    }

    [Fact]
    public void Of_WindowsInAnyOrder_ComeByDayThenByTime()
        => Of("6 09:00-10:00;1 11:00-12:00;1 09:00-11:00").ToString().ShouldBe("1 09:00-11:00;1 11:00-12:00;6 09:00-10:00");

    [Fact]
    public void Of_SameHoursOnTwoDays_DoNotOverlap() => Of("1 09:00-12:00;2 08:00-11:00").Windows.Count.ShouldBe(2);

    [Fact]
    public void Weekdays_TwoRanges_AreOfMondayToFriday()
        => CallingHours.Weekdays((new(9, 0), new(12, 30)), (new(13, 30), new(17, 30))).ToString().ShouldBe(
            string.Join(';', Enumerable.Range(1, 5).Select(day => string.Create(CultureInfo.InvariantCulture, $"{day} 09:00-12:30;{day} 13:30-17:30"))));

    [Theory]
    [InlineData("2020-11-09T07:59", false)]
    [InlineData("2020-11-09T08:00", true)]
    [InlineData("2020-11-09T11:29", true)]
    [InlineData("2020-11-09T11:30", false)]
    [InlineData("2020-11-10T08:00", false)]
    [InlineData("2021-04-05T08:00", false)]
    public void Allow_FirstAndLastMinute_AreOfTheWindow(string at, bool allowed) => Mondays.Allow(Utc(at), HolidayCalendar.France).ShouldBe(allowed);

    [Theory]
    [InlineData("2020-11-09T08:00", DayParts.None, "2020-11-09T08:00")]
    [InlineData("2020-11-09T11:30", DayParts.None, "2020-11-16T08:00")]
    [InlineData("2020-11-09T08:00", DayParts.Morning, "2020-11-09T11:00")]
    [InlineData("2020-11-09T11:15", DayParts.Morning, "2020-11-09T11:15")]
    [InlineData("2020-11-09T08:00", DayParts.EarlyAfternoon, "2020-11-09T08:00")]
    [InlineData("2021-03-29T10:30", DayParts.None, "2021-04-12T07:00")]
    public void NextFrom_OneWindowAWeek_IsTheFirstMomentThere(string at, DayParts avoided, string next)
        => Mondays.NextFrom(Utc(at), avoided, HolidayCalendar.France).ShouldBe(Utc(next));

    [Fact]
    public void NextFrom_WindowThatEndsAtNoon_HasNoAfternoon()
        => Of("1 09:00-12:00").NextFrom(Utc("2020-11-09T08:00"), DayParts.Morning, HolidayCalendar.France).ShouldBeNull();

    [Fact]
    public void NextFrom_SecondsInsideAWindow_AreKept()
    {
        var at = Utc("2020-11-09T08:00").AddSeconds(7);
        Mondays.NextFrom(at, HolidayCalendar.France).ShouldBe(at);
    }

    [Fact]
    public void Equals_SameWindows_AreOne()
    {
        Mondays.Equals((object)Of("1 09:00-12:30")).ShouldBeTrue();
        Mondays.GetHashCode().ShouldBe(Of("1 09:00-12:30").GetHashCode());
        Mondays.Equals(Of("1 09:00-12:31")).ShouldBeFalse();
        Mondays.Equals((object)"1 09:00-12:30").ShouldBeFalse();
        Mondays.Equals((CallingHours?)null).ShouldBeFalse();
    }

    [Theory]
    [InlineData("11:59", DayParts.Morning)]
    [InlineData("12:00", DayParts.EarlyAfternoon)]
    [InlineData("14:59", DayParts.EarlyAfternoon)]
    [InlineData("15:00", DayParts.LateAfternoon)]
    public void DayPart_LocalTime_BeginsAtNoonAndThree(string time, DayParts part)
    {
        DayPartRules.Of(TimeOnly.ParseExact(time, "HH:mm", CultureInfo.InvariantCulture)).ShouldBe(part);
        DayPartRules.Of(Utc($"2020-11-09T{time}").AddHours(-1)).ShouldBe(part);
        DayPartRules.Of(Utc($"2020-07-06T{time}").AddHours(-2)).ShouldBe(part);
    }

    [Theory]
    [InlineData(DayParts.None, 1, false)]
    [InlineData(DayParts.Morning, 1, true)]
    [InlineData(DayParts.Morning, 2, false)]
    [InlineData(DayParts.Morning | DayParts.LateAfternoon, 2, true)]
    [InlineData(DayParts.LateAfternoon, 10, false)]
    [InlineData(DayParts.EarlyAfternoon | DayParts.LateAfternoon, 10, true)]
    public void Suffice_PartsTried_AreTwoUnlessOneAttemptIsAllowed(DayParts tried, int attempts, bool suffices)
        => DayPartRules.Suffice(tried, attempts).ShouldBe(suffices);

    private static CallingHours Of(string text) => CallingHours.Parse(text);
}
