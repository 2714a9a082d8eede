using AngersHabitat.Domain.Reception;
using CsCheck;

namespace AngersHabitat.Domain.Tests.Reception;

public class OpeningCalendarPropertyTests
{
    [Fact]
    public void State_AtEachMinute_AgreesWithTheIntervals()
        => GeneratedSchedules.All.Sample(
            sample =>
            {
                var calendar = new OpeningCalendar(sample.Schedule);
                var intervals = calendar.IntervalsOf(sample.Date.AddDays(-2), sample.Date.AddDays(1));
                foreach (var minute in Minutes(sample.Date, 1440))
                {
                    var status = calendar.StatusAt(minute);
                    Expect(status.OnSite.IsOpen == intervals.Any(interval => Covers(interval, Channel.OnSite, minute)), minute, sample.Schedule);
                    Expect(status.Phone.IsOpen == intervals.Any(interval => Covers(interval, Channel.Phone, minute)), minute, sample.Schedule);
                }
            },
            iter: Runs.Of(15), threads: 1);

    [Fact]
    public void State_AtEachMinute_AgreesWithTheRulesReadLiterally()
        => GeneratedSchedules.All.Sample(
            sample =>
            {
                var (calendar, naive) = (new OpeningCalendar(sample.Schedule), new NaiveCalendar(sample.Schedule));
                foreach (var minute in Minutes(sample.Date.AddDays(-1), 3 * 1440, 15).Where(minute => !IsRepeatedOrSkippedHour(minute)))
                    Expect(calendar.StatusAt(minute).State == naive.StateAt(minute), minute, sample.Schedule);
            },
            iter: Runs.Of(40), threads: 1);

    [Fact]
    public void UntilAndNext_AgreeWithTheStateOfTheMinutesBetween()
        => Gen.Select(GeneratedSchedules.All, Gen.Int[0, 1439]).Sample(
            (sample, start) =>
            {
                var calendar = new OpeningCalendar(sample.Schedule);
                var at = Paris.StartOf(sample.Date).AddMinutes(start);
                var status = calendar.StatusAt(at);
                CheckWalk(calendar, at, status);
                if (status.Until is { } until)
                    calendar.StatusAt(until).State.ShouldNotBe(status.State);
                if (status.Next is { } next)
                    Opens(calendar, next.At).ShouldBe(next.Channel);
            },
            iter: Runs.Of(40), threads: 1);

    [Fact]
    public void WhatIsTold_StaysTheSame_UntilItIsSteadyNoMore()
        => Gen.Select(GeneratedSchedules.All, Gen.Int[0, 1439]).Sample(
            (sample, start) =>
            {
                var calendar = new OpeningCalendar(sample.Schedule);
                var at = Paris.StartOf(sample.Date).AddMinutes(start);
                var (told, end) = (Told(calendar, at), calendar.SteadyUntil(at));
                Expect(end > at && end <= Paris.StartOf(sample.Date.AddDays(1)), at, sample.Schedule);
                for (var later = at.AddMinutes(1); later < end; later = later.AddMinutes(7))
                    Expect(Told(calendar, later) == told, later, sample.Schedule);
            },
            iter: Runs.Of(60), threads: 1);

    // All that a page shows of a place by the clock alone.
    private static (PlaceStatus Status, PhoneLine Line, int Begun, int ToCome, int Measures) Told(OpeningCalendar calendar, DateTimeOffset at)
    {
        var day = calendar.IntervalsOf(Paris.DateOf(at), Paris.DateOf(at));
        return (calendar.StatusAt(AsOf.Present(at)), PhoneLine.Of(calendar, at), day.Count(interval => interval.OpensAt <= at), day.Count(interval => interval.OpensAt > at),
            calendar.MeasuresOn(Paris.DateOf(at)).Count);
    }

    [Fact]
    public void OsmText_ReadIndependently_AgreesWithTheCalendarFor366Days()
        => GeneratedSchedules.All.Sample(
            sample =>
            {
                var calendar = new OpeningCalendar(sample.Schedule);
                foreach (var channel in new[] { Channel.OnSite, Channel.Phone })
                    CheckOsm(calendar, channel, sample.Date);
            },
            iter: Runs.Of(40), threads: 1);

    private static void CheckOsm(OpeningCalendar calendar, Channel channel, DateOnly date)
    {
        var text = OsmOpeningHours.Of(calendar, channel, Paris.StartOf(date).AddHours(10));
        var reader = new OsmReader(text, PublicHolidays.IsHoliday);
        var intervals = calendar.IntervalsOf(date.AddDays(-2), date.AddDays(366)).Where(interval => interval.Channel == channel).ToList();
        if (text.Length == 0)
            intervals.Where(interval => interval.Date >= date).ShouldBeEmpty();
        foreach (var day in Enumerable.Range(0, 366).Select(date.AddDays))
        {
            var near = intervals.Where(interval => Math.Abs(interval.Date.DayNumber - day.DayNumber) <= 2).ToList();
            for (var minute = 0; minute < 1440; minute += 15)
            {
                var wall = day.ToDateTime(TimeOnly.MinValue).AddMinutes(minute);
                if (!Paris.Zone.IsInvalidTime(wall))
                    Expect(reader.IsOpen(day, minute) == near.Exists(interval => Covers(interval, channel, Paris.ToInstant(wall))), wall, text);
            }
        }
    }

    /// <summary>Two days of minutes at most: the same state before <c>until</c>, no opening before <c>next</c>.</summary>
    private static void CheckWalk(OpeningCalendar calendar, DateTimeOffset at, PlaceStatus status)
    {
        var before = status;
        for (var minute = at.AddMinutes(1); minute < at.AddDays(2); minute = minute.AddMinutes(1))
        {
            var (beforeUntil, beforeNext) = (status.Until is null || minute < status.Until, status.Next is null || minute < status.Next.At);
            if (!beforeUntil && !beforeNext)
                return;
            var now = calendar.StatusAt(minute);
            if (beforeUntil)
                Expect(now.State == status.State, minute, calendar);
            if (beforeNext)
                Expect(!HasOpened(before.OnSite, now.OnSite) && !HasOpened(before.Phone, now.Phone), minute, calendar);
            before = now;
        }
    }

    /// <summary>Says what was looked at only when it fails: millions of minutes are checked.</summary>
    private static void Expect(bool holds, object minute, object about)
    {
        if (!holds)
            throw new Xunit.Sdk.XunitException($"{minute}: {about}");
    }

    private static bool HasOpened(ChannelStatus before, ChannelStatus now) => now.IsOpen && !before.IsOpen;

    private static Channel? Opens(OpeningCalendar calendar, DateTimeOffset at)
    {
        var (before, now) = (calendar.StatusAt(at.AddTicks(-1)), calendar.StatusAt(at));
        return HasOpened(before.OnSite, now.OnSite) ? Channel.OnSite : HasOpened(before.Phone, now.Phone) ? Channel.Phone : null;
    }

    private static bool Covers(OpeningInterval interval, Channel channel, DateTimeOffset instant)
        => interval.Channel == channel && instant >= interval.OpensAt && instant < interval.ClosesAt;

    private static IEnumerable<DateTimeOffset> Minutes(DateOnly date, int count, int step = 1)
        => Enumerable.Range(0, count / step).Select(index => Paris.StartOf(date).AddMinutes(index * step));

    /// <summary>There a wall-clock minute stands for two instants or none, which a literal reading by wall clock cannot tell.</summary>
    private static bool IsRepeatedOrSkippedHour(DateTimeOffset instant)
    {
        var wall = Paris.ToLocal(instant);
        return wall.Hour is 2 or 3 && wall.Month is 3 or 10 && wall.DayOfWeek == DayOfWeek.Sunday;
    }
}
