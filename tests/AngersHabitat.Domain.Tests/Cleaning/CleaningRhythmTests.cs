using System.Globalization;
using AngersHabitat.Domain.Cleaning;
using CsCheck;
using static AngersHabitat.Domain.Tests.Cleaning.CleaningSamples;

namespace AngersHabitat.Domain.Tests.Cleaning;

public sealed class CleaningRhythmTests
{
    private static readonly Gen<DateOnly> AnyDate = Gen.Int[0, 1_500].Select(days => new DateOnly(2020, 1, 1).AddDays(days));

    private static readonly Gen<CleaningRhythm> AnyRhythm = Gen.OneOf(
        Gen.Select(Gen.Int[1, 127], Gen.Int[1, CleaningRhythm.MostTimes], (bits, times) => CleaningRhythm.On(Enum.GetValues<DayOfWeek>().Where(day => (bits & (1 << (int)day)) != 0), times)),
        Gen.Int[CleaningRhythm.FewestDays, CleaningRhythm.MostDays].Select(CleaningRhythm.EveryDays),
        Gen.Const(CleaningRhythm.Never));

    [Theory]
    [InlineData("2020-11-11", 0)] // A holiday.
    [InlineData("2020-11-12", 2)]
    [InlineData("2020-11-14", 0)] // A Saturday.
    [InlineData("2020-02-28", 0)] // Before the plan.
    public void TimesOn_Workdays_LeavesOutHolidaysAndWeekEnds(string date, int times)
        => CleaningRhythm.On(Workdays, 2).TimesOn(DateOnly.Parse(date, CultureInfo.InvariantCulture), new DateOnly(2020, 3, 2), HolidayCalendar.France).ShouldBe(times);

    [Fact]
    public void TimesOn_EveryDayOfTheWeek_IncludesHolidays()
        => CleaningRhythm.On(Enum.GetValues<DayOfWeek>()).TimesOn(new DateOnly(2020, 11, 11), Thursday.AddDays(-30), HolidayCalendar.France).ShouldBe(1);

    [Theory]
    [InlineData("2020-11-02", 1)] // The first day, a Monday.
    [InlineData("2020-11-09", 1)]
    [InlineData("2020-11-10", 0)]
    public void TimesOn_EverySevenDays_CountsFromTheFirstDay(string date, int times)
        => CleaningRhythm.EveryDays(7).TimesOn(DateOnly.Parse(date, CultureInfo.InvariantCulture), new DateOnly(2020, 11, 2), HolidayCalendar.France).ShouldBe(times);

    [Fact]
    public void TimesOn_EveryNinthDayOnAHoliday_IsDueTheNextWorkingDay()
    {
        var (rhythm, from) = (CleaningRhythm.EveryDays(9), new DateOnly(2020, 11, 2));
        rhythm.TimesOn(new DateOnly(2020, 11, 11), from, HolidayCalendar.France).ShouldBe(0);
        rhythm.TimesOn(Thursday, from, HolidayCalendar.France).ShouldBe(1);
    }

    [Theory]
    [InlineData("2021-04-02", "57")] // Good Friday, in Moselle.
    [InlineData("2025-12-26", "67")] // A Friday.
    [InlineData("2021-12-20", "974")] // A Monday, in La Réunion.
    public void TimesOn_HolidayOfTheDepartement_HasNoRoundThere_AndAllElsewhere(string date, string departement)
    {
        var (day, from) = (DateOnly.Parse(date, CultureInfo.InvariantCulture), new DateOnly(2020, 3, 2));
        CleaningRhythm.On(Workdays, 2).TimesOn(day, from, HolidayCalendar.Of(departement)).ShouldBe(0);
        CleaningRhythm.On(Workdays, 2).TimesOn(day, from, HolidayCalendar.France).ShouldBe(2);
        CleaningRhythm.EveryDays(7).TimesOn(day, day.AddDays(-7), HolidayCalendar.Of(departement)).ShouldBe(0);
        CleaningRhythm.EveryDays(7).TimesOn(HolidayCalendar.Of(departement).WorkingDayAfter(day, 1), day.AddDays(-7), HolidayCalendar.Of(departement)).ShouldBe(1);
    }

    [Fact]
    public void TimesOn_AnyEvery_IsOnceForEachRoundThatFellSinceTheWorkingDayBefore()
        => Gen.Select(Gen.Int[2, 90], AnyDate, Gen.Int[0, 400]).Sample((every, from, after) =>
        {
            var (date, rhythm) = (from.AddDays(after), CleaningRhythm.EveryDays(every));
            var first = date.AddDays(-1);
            while (!HolidayCalendar.France.IsWorkingDay(first))
                first = first.AddDays(-1);
            var fell = Enumerable.Range(1, date.DayNumber - first.DayNumber).Select(first.AddDays).Any(day => day >= from && (day.DayNumber - from.DayNumber) % every == 0);
            rhythm.TimesOn(date, from, HolidayCalendar.France).ShouldBe(HolidayCalendar.France.IsWorkingDay(date) && fell ? 1 : 0);
        });

    [Fact]
    public void Lines_Any_AreReadAsTheyWereWritten()
        => Gen.Select(Gen.Int[0, CleaningPoint.Most - 1], AnyRhythm, AnyRhythm, Gen.Bool, (point, usual, crisis, both) => new CleaningLine(point, usual, both ? crisis : null)).Array[0, 20]
            .Sample(lines => CleaningLine.Read(CleaningLine.Write(lines)).ShouldBe(lines));

    [Fact]
    public void Lines_OfTheLongestPlan_FitTheirColumn()
        => CleaningLine.Write(Enumerable.Range(0, CleaningPoint.Most).Select(point => new CleaningLine(point, CleaningRhythm.On(Enum.GetValues<DayOfWeek>(), 6), CleaningRhythm.On(Workdays, 6))))
            .Length.ShouldBeLessThanOrEqualTo(CleaningPlan.LinesLength);

    [Fact]
    public void Rhythm_OutOfRange_IsRefused()
    {
        Should.Throw<RuleException>(() => CleaningRhythm.On([])).Code.ShouldBe("Cleaning.RhythmUnreadable");
        Should.Throw<RuleException>(() => CleaningRhythm.On(Workdays, 7)).Code.ShouldBe("Cleaning.RhythmUnreadable");
        Should.Throw<RuleException>(() => CleaningRhythm.EveryDays(1)).Code.ShouldBe("Cleaning.RhythmUnreadable");
    }
}
