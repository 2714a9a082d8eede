using AngersHabitat.Domain.Reception;
using CsCheck;
using static AngersHabitat.Domain.Tests.Reception.Calendars;

namespace AngersHabitat.Domain.Tests.Reception;

public class WeeklyHoursTests
{
    private static readonly DateOnly Today = new(2020, 11, 12);

    private static readonly Gen<WeeklyHours> Bounded = Gen.Select(
        Gen.Int[0, 200], Gen.Int[1, 60], Gen.Int[0, 3], Gen.Bool, Gen.Int[6, 20],
        (start, length, parity, phone, opens) => Weekly(
            phone ? Channel.Phone : Channel.OnSite, Week.MondayToFriday($"{opens:00}:00-{opens + 3:00}:00"), Today.AddDays(start), Today.AddDays(start + length))
            with
        { Weeks = parity switch { 0 => WeekParity.Even, 1 => WeekParity.Odd, _ => null } });

    [Fact]
    public void AWeekOfOtherHours_GivesTheOldOnesBack()
    {
        var special = Weekly(Channel.OnSite, Week.Never.With(DayOfWeek.Tuesday, "10:00-12:00"), new(2020, 12, 21), new(2020, 12, 28));
        var calendar = Calendar(Agency with { Weekly = [.. Agency.Weekly, special] });

        calendar.Texts(new(2020, 12, 18)).ShouldBe(["OnSite 09:00-12:30 Weekly", "OnSite 13:30-17:30 Weekly"]);
        calendar.Texts(new(2020, 12, 21)).ShouldBeEmpty();
        calendar.Texts(new(2020, 12, 22)).ShouldBe(["OnSite 10:00-12:00 Weekly"]);
        calendar.Texts(new(2020, 12, 28)).ShouldBe(["OnSite 09:00-12:30 Weekly", "OnSite 13:30-17:30 Weekly"]);
    }

    [Fact]
    public void AWeekAcrossAChangeOfHours_HoldsToItsEnd()
    {
        var old = Weekly(Channel.OnSite, Week.MondayToFriday("09:00-12:00"), to: new(2020, 12, 23));
        var next = Weekly(Channel.OnSite, Week.MondayToFriday("08:00-11:00"), new(2020, 12, 23));
        var special = Weekly(Channel.OnSite, Week.MondayToFriday("14:00-15:00"), new(2020, 12, 21), new(2020, 12, 28));
        var calendar = Calendar(Rules(old, next, special));

        calendar.Texts(new(2020, 12, 24)).ShouldBe(["OnSite 14:00-15:00 Weekly"]);
        calendar.Texts(new(2020, 12, 28)).ShouldBe(["OnSite 08:00-11:00 Weekly"]);
    }

    [Fact]
    public void EvenWeeks_AlternateAndWeek53IsOdd()
    {
        var even = Weekly(Channel.OnSite, Week.MondayToFriday("14:00-16:00"), Today) with { Weeks = WeekParity.Even };
        var calendar = Calendar(Agency with { Weekly = [.. Agency.Weekly, even] });

        string First(DateOnly date) => calendar.Texts(date)[0];
        First(new(2020, 12, 15)).ShouldBe("OnSite 09:00-12:30 Weekly", "week 51");
        First(new(2020, 12, 22)).ShouldBe("OnSite 14:00-16:00 Weekly", "week 52");
        First(new(2020, 12, 29)).ShouldBe("OnSite 09:00-12:30 Weekly", "week 53");
        First(new(2021, 1, 5)).ShouldBe("OnSite 09:00-12:30 Weekly", "week 1");
        First(new(2021, 1, 12)).ShouldBe("OnSite 14:00-16:00 Weekly", "week 2");
    }

    [Theory]
    [InlineData(1, "2020-12-01", "2020-12-08")]
    [InlineData(2, "2020-12-08", "2020-12-01")]
    [InlineData(DayPattern.Last, "2020-12-29", "2020-12-22")]
    [InlineData(null, "2020-12-22", "2020-12-23")]
    public void APauseThatComesBack_ClosesItsDaysOnly(int? nth, string paused, string other)
    {
        var pause = Pause(Today, "09:00-12:30", Channel.OnSite) with { To = null, Repeats = new DayPattern(DayOfWeek.Tuesday, nth) };
        var calendar = Calendar(Agency with { Pauses = [pause] });

        calendar.Texts(DateOnly.Parse(paused, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(["OnSite 13:30-17:30 Weekly"]);
        calendar.Texts(DateOnly.Parse(other, System.Globalization.CultureInfo.InvariantCulture)).Length.ShouldBe(2);
    }

    [Fact]
    public void AnySequenceOfRulesWithEnds_AfterTheLastEnd_LeavesTheHoursAsBefore()
        => Bounded.List[1, 6].Sample(
            rules =>
            {
                var (before, after) = (Calendar(Agency), Calendar(Agency with { Weekly = [.. rules, .. Agency.Weekly] }));
                var end = rules.Max(rule => rule.To!.Value);
                foreach (var date in Enumerable.Range(0, 30).Select(end.AddDays))
                    after.Texts(date).ShouldBe(before.Texts(date));
                ScheduleConflicts.Of(Agency with { Weekly = [.. rules, .. Agency.Weekly] }, new() { Holidays = HolidayCalendar.France, Type = PlaceType.Agency, Today = Today, HasPhone = true })
                    .ShouldNotContain(conflict => conflict.Kind == ConflictKind.NoHoursAfter);
            },
            iter: Runs.Of(300), threads: 1);

    [Fact]
    public void AnySequenceOfRules_OpensOnlyWhatOneOfThemOpens()
        => Bounded.List[1, 6].Sample(
            rules =>
            {
                PlaceRules own = Agency with { Weekly = [.. Agency.Weekly, .. rules] };
                foreach (var interval in Calendar(own).IntervalsOf(Today, Today.AddDays(260)))
                {
                    own.Weekly.Where(rule => rule.Channel == interval.Channel && rule.AppliesOn(interval.Date))
                        .SelectMany(rule => rule.Week[interval.Date.DayOfWeek])
                        .ShouldContain(range => range.Opens == interval.Opens && range.Closes == interval.Closes);
                }
            },
            iter: Runs.Of(60), threads: 1);

    [Fact]
    public void Reach_OfAWeekFarAhead_TellsItsDaysAndThatNothingChangesAfter()
    {
        var special = Weekly(Channel.OnSite, Week.MondayToFriday("10:00-11:00"), new(2021, 2, 1), new(2021, 2, 8));
        var after = Agency with { Weekly = [.. Agency.Weekly, special] };

        var reach = ScheduleComparison.Reach(Calendar(Agency), Calendar(after), RuleMerge.Changes(Agency, after), Today);

        reach.Coming.ShouldAllBe(day => !day.HasChanged);
        reach.Later.Count.ShouldBe(5);
        reach.LastChanged.ShouldBe(new DateOnly(2021, 2, 5));
        reach.Until.ShouldBe(Today.AddDays(365));
    }

    [Fact]
    public void Reach_OfHoursThatEndForGood_LooksAYearAhead()
    {
        var after = Rules(Agency.Weekly[0] with { To = new(2020, 12, 1) });

        ScheduleComparison.Reach(Calendar(Agency), Calendar(after), RuleMerge.Changes(Agency, after), Today).Later.Count.ShouldBeGreaterThan(220);
    }

    [Fact]
    public void OsmText_OfAlternateWeeks_NamesTheirNumbers()
    {
        var even = Weekly(Channel.OnSite, Week.MondayToFriday("14:00-16:00")) with { Weeks = WeekParity.Even };
        var odd = Weekly(Channel.OnSite, Week.MondayToFriday("14:00-16:00").With(DayOfWeek.Friday, "")) with { Weeks = WeekParity.Odd };

        OsmOpeningHours.Of(Calendar(Rules(even, odd)), Channel.OnSite, At("2020-11-12T10:00"))
            .ShouldBe("Mo-Th 14:00-16:00; week 2-52/2 Fr 14:00-16:00; PH off");
    }
}
