using AngersHabitat.Domain.Outreach;
using CsCheck;
using static AngersHabitat.Domain.Tests.Outreach.OutreachSamples;

namespace AngersHabitat.Domain.Tests.Outreach;

public class CallingHoursTests
{
    private static readonly CallingHours Hours = CallingHours.Weekdays((new(9, 0), new(12, 30)), (new(13, 30), new(17, 30)));

    [Theory]
    [InlineData("2020-11-12T10:00", true)]
    [InlineData("2020-11-12T12:30", false)]
    [InlineData("2020-11-12T13:30", true)]
    [InlineData("2020-11-12T08:59", false)]
    [InlineData("2020-11-11T10:00", false)]
    [InlineData("2020-11-14T10:00", false)]
    [InlineData("2020-11-15T10:00", false)]
    public void Allow_LocalTime_FollowsWindowsHolidaysAndSundays(string local, bool allowed)
        => Hours.Allow(Utc(local), HolidayCalendar.France).ShouldBe(allowed);

    [Theory]
    [InlineData("2020-11-12T10:07", "2020-11-12T10:07")]
    [InlineData("2020-11-12T12:45", "2020-11-12T13:30")]
    [InlineData("2020-11-10T18:00", "2020-11-12T09:00")]
    [InlineData("2020-11-13T17:30", "2020-11-16T09:00")]
    public void NextFrom_OutsideHours_GoesToTheNextOpening(string local, string next)
        => Hours.NextFrom(Utc(local), HolidayCalendar.France).ShouldBe(Utc(next));

    [Fact]
    public void NextFrom_MorningAvoided_GoesToTheAfternoon()
        => Hours.NextFrom(Utc("2020-11-12T10:00"), DayParts.Morning, HolidayCalendar.France).ShouldBe(Utc("2020-11-12T12:00"));

    [Fact]
    public void NextFrom_EveryPartAvoided_FindsNone()
        => Hours.NextFrom(Thursday, DayParts.Morning | DayParts.EarlyAfternoon | DayParts.LateAfternoon, HolidayCalendar.France).ShouldBeNull();

    [Fact]
    public void NextFrom_AnyInstant_IsAllowedAndNothingAllowedIsSkipped()
        => Gen.Int[0, 366 * 24 * 60].Sample(minutes =>
        {
            var at = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(minutes);
            var next = Hours.NextFrom(at, HolidayCalendar.France)!.Value;
            return next >= at && Hours.Allow(next, HolidayCalendar.France) && (next == at || !Hours.Allow(next.AddMinutes(-1), HolidayCalendar.France));
        });

    [Fact]
    public void Of_Sunday_IsRefused() => new Action(() => CallingHours.Of([new(DayOfWeek.Sunday, new(9, 0), new(10, 0))])).ShouldRefuse("Outreach.CallingOnSunday");

    [Fact]
    public void Of_OverlappingWindows_AreRefused() => new Action(() => CallingHours.Of(
        [new(DayOfWeek.Monday, new(9, 0), new(11, 0)), new(DayOfWeek.Monday, new(10, 59), new(12, 0))])).ShouldRefuse("Outreach.CallingHoursOverlap");

    [Fact]
    public void Of_ReversedWindow_IsRefused() => new Action(() => CallingHours.Of([new(DayOfWeek.Monday, new(9, 0), new(9, 0))])).ShouldRefuse("Outreach.CallingHoursReversed");

    [Fact]
    public void Of_Nothing_IsRefused() => new Action(() => CallingHours.Of([])).ShouldRefuse("Outreach.NoCallingHours");

    [Fact]
    public void Parse_OwnText_GivesTheSameHours() => CallingHours.Parse(Hours.ToString()).ShouldBe(Hours);

    private static DateTime Utc(string local) => Domain.Common.Paris.ToStored(Domain.Common.Paris.ToInstant(
        DateTime.ParseExact(local, "yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture)));
}
