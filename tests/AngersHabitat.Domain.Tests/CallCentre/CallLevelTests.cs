using AngersHabitat.Domain.CallCentre;
using static AngersHabitat.Domain.Tests.CallCentre.DailyVolumeTests;

namespace AngersHabitat.Domain.Tests.CallCentre;

public class CallLevelTests
{
    private static readonly DateOnly Thursday = new(2020, 11, 12);
    private static readonly DateOnly Crisis = new(2020, 3, 17);

    [Fact]
    public void At_ComparesTheLastOpenDaysWithTheDaysBeforeTheLockdown()
    {
        DailyVolume[] days = [Day(new(2020, 3, 16), 30), Day(new(2020, 3, 13), 30), Day(new(2020, 11, 10), 55), Day(new(2020, 11, 11), 0), Day(Thursday, 9)];
        CallLevel.At(Thursday, days, Crisis).ShouldBe(new CallLevel(30, 55));
    }

    [Fact]
    public void At_FirstDayOfTheLockdown_IsOneOfNow()
    {
        DailyVolume[] days = [Day(Crisis.AddDays(-2), 10), Day(Crisis.AddDays(-1), 30), Day(Crisis, 50), Day(Crisis.AddDays(1), 70)];
        CallLevel.At(Thursday, days, Crisis).ShouldBe(new CallLevel(20, 60));
    }

    [Fact]
    public void At_TakesTenOpenDaysOnly()
    {
        var days = Enumerable.Range(1, 11).Select(back => Day(Thursday.AddDays(-back), back == 11 ? 500 : 50));
        CallLevel.At(Thursday, days.Append(Day(new(2020, 3, 2), 25)), Crisis)!.Value.Ratio.ShouldBe(2);
    }

    [Fact]
    public void At_NothingBeforeTheLockdown_IsNull() => CallLevel.At(Thursday, [Day(new(2020, 11, 10), 55)], Crisis).ShouldBeNull();

    [Fact]
    public void Staffing_AveragesTheSameWeekdaysAndPassesOverClosedOnes()
    {
        DailyVolume[] days =
        [
            Day(Thursday.AddDays(-7), 40), Day(Thursday.AddDays(-14), 0), Day(Thursday.AddDays(-21), 60),
            Day(Thursday.AddDays(-6), 999), Day(Thursday.AddDays(-63), 999),
        ];
        var suggestion = StaffingSuggestion.For(Thursday, days, ServiceTarget.Usual);
        suggestion.BasedOn.ShouldBe([Thursday.AddDays(-7), Thursday.AddDays(-21)]);
        (suggestion.Hours.Single().Hour, suggestion.Hours.Single().Calls).ShouldBe((9, 50));
        (suggestion.HandlingSeconds, suggestion.HandlingIsMeasured).ShouldBe((StaffingSuggestion.DefaultHandlingSeconds, false));
    }

    [Fact]
    public void Staffing_RecordsTellTheHandlingTime()
    {
        var day = DailyVolume.Of(Thursday.AddDays(-7), [Record(9, CallOutcome.Answered, 10, 100), Record(9, CallOutcome.Answered, 10, 200)]);
        var suggestion = StaffingSuggestion.For(Thursday, [day], ServiceTarget.Usual);
        (suggestion.HandlingSeconds, suggestion.HandlingIsMeasured, suggestion.Hours.Single().Agents).ShouldBe((150, true, 1));
    }

    // The day itself is not known yet; eight weeks back is as far as anybody looks.
    [Fact]
    public void Staffing_LooksAtEarlierDaysEightWeeksBackIncluded()
        => StaffingSuggestion.For(Thursday, [Day(Thursday, 90), Day(Thursday.AddDays(-56), 40)], ServiceTarget.Usual)
            .BasedOn.ShouldBe([Thursday.AddDays(-56)]);

    [Fact]
    public void Staffing_SeveralDays_AddUpTheirHandlingTimesAndSayWhatIsAnswered()
    {
        var days = new[] { (Days: -7, Handling: 100), (Days: -14, Handling: 260) }
            .Select(day => DailyVolume.Of(Thursday.AddDays(day.Days), Enumerable.Repeat(Record(9, CallOutcome.Answered, 10, day.Handling), 20)));
        var suggestion = StaffingSuggestion.For(Thursday, [.. days], ServiceTarget.Usual);
        // 20 calls of 180 s in an hour are one erlang: of two agents a third wait, and 0.761 are answered in time; of three, 1/11.
        var hour = suggestion.Hours.Single();
        (suggestion.HandlingSeconds, hour.Calls, hour.Agents).ShouldBe((180, 20, 3));
        hour.AnsweredWithinTarget.ShouldBe(1 - (Math.Exp(-2.0 / 3) / 11), 1e-12);
    }

    [Fact]
    public void Staffing_NoSuchWeekday_SuggestsNothing()
        => StaffingSuggestion.For(Thursday, [Day(Thursday.AddDays(-1), 500)], ServiceTarget.Usual).Hours.ShouldBeEmpty();

    private static DailyVolume Day(DateOnly date, int calls) => DailyVolume.Of(date, Enumerable.Repeat(Note(9, CallReason.Rent), calls));
}
