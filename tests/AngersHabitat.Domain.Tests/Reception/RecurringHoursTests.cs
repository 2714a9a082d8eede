using AngersHabitat.Domain.Reception;
using CsCheck;
using static AngersHabitat.Domain.Tests.Reception.Calendars;

namespace AngersHabitat.Domain.Tests.Reception;

public class RecurringHoursTests
{
    private static readonly DateOnly From = new(2020, 1, 1);
    private static readonly DateOnly To = new(2021, 12, 31);

    [Fact]
    public void Of_AnAgency_IsOneRhythmForEachRangeWithItsHolidaysLeftOut()
    {
        var (series, singles) = RecurringHours.Of(Calendar(Agency), Channel.OnSite, From, To);

        singles.ShouldBeEmpty();
        series.Count.ShouldBe(2);
        series[0].Days.Count.ShouldBe(5);
        series[0].Last.ShouldBeNull();
        series[0].Except.ShouldContain(new DateOnly(2020, 11, 11));
        series.ShouldAllBe(rhythm => rhythm.Since == Always);
    }

    [Fact]
    public void Of_AlternateWeeks_BeginsAnewAfterAWeek53()
    {
        var even = Weekly(Channel.OnSite, Week.Never.With(DayOfWeek.Tuesday, "14:00-16:00")) with { Weeks = WeekParity.Even };

        var (series, singles) = RecurringHours.Of(Calendar(Rules(even)), Channel.OnSite, From, To);

        singles.ShouldBeEmpty();
        series.Select(rhythm => rhythm.First).ShouldBe([new(2020, 1, 7), new(2021, 1, 12)]);
        series[0].Last.ShouldBe(new DateOnly(2021, 1, 3));
    }

    [Fact]
    public void Of_AnyCalendar_ExpandsToItsPublishedHoursExactly()
        => GeneratedSchedules.All.Sample(
            sample =>
            {
                var calendar = new OpeningCalendar(sample.Schedule);
                var (from, to) = (sample.Date.AddDays(-40), sample.Date.AddDays(80));
                foreach (var channel in new[] { Channel.OnSite, Channel.Phone })
                {
                    var (series, singles) = RecurringHours.Of(calendar, channel, from, to);
                    foreach (var date in Enumerable.Range(0, 121).Select(from.AddDays))
                    {
                        series.Where(rhythm => IsOn(rhythm, date)).Select(rhythm => (rhythm.Opens, rhythm.Closes))
                            .Concat(singles.Where(single => single.Date == date).Select(single => (single.Opens, single.Closes))).Order()
                            .ShouldBe(calendar.Published().IntervalsOf(date, channel).Select(interval => (interval.Opens, interval.Closes)).Order());
                    }
                }
            },
            iter: Runs.Of(60), threads: 1);

    [Fact]
    public void Closures_NeverChangeThePublishedHours()
        => GeneratedSchedules.All.Sample(
            sample =>
            {
                var (with, without) = (new OpeningCalendar(sample.Schedule), new OpeningCalendar(sample.Schedule with { Emergencies = [] }));
                with.Published().IntervalsOf(sample.Date.AddDays(-10), sample.Date.AddDays(20))
                    .ShouldBe(without.IntervalsOf(sample.Date.AddDays(-10), sample.Date.AddDays(20)));
                // And what is open in fact lies within what is published.
                foreach (var open in with.IntervalsOf(sample.Date.AddDays(-3), sample.Date.AddDays(6)))
                    without.IntervalsOf(open.Date.AddDays(-1), open.Date).ShouldContain(hours => hours.Channel == open.Channel && hours.OpensAt <= open.OpensAt && hours.ClosesAt >= open.ClosesAt);
            },
            iter: Runs.Of(60), threads: 1);

    /// <summary>As a calendar program counts: each week or every second one from the week of the first date on.</summary>
    private static bool IsOn(HoursSeries rhythm, DateOnly date)
    {
        DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return date >= rhythm.First && (rhythm.Last is null || date <= rhythm.Last) && rhythm.Days.Contains(date.DayOfWeek)
            && (rhythm.Weeks is null || (Monday(date).DayNumber - Monday(rhythm.First).DayNumber) % 14 == 0) && !rhythm.Except.Contains(date);
    }
}
