using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Domain.Tests.Reception;

public class TimeRangeTests
{
    [Theory]
    [InlineData("09:00-12:30", 540, 750)]
    [InlineData("00:00-24:00", 0, 1440)]
    [InlineData("22:00-26:00", 1320, 1560)]
    public void Parse_Range_GivesMinutesAndTheSameText(string text, int opens, int closes)
    {
        var range = TimeRange.Parse(text);

        (range.Opens, range.Closes).ShouldBe((opens, closes));
        range.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("12:00-09:00", "Reception.EndBeforeStart")]
    [InlineData("09:00-09:00", "Reception.EndBeforeStart")]
    [InlineData("24:00-25:00", "Reception.TimeOutsideDay")]
    [InlineData("22:00-46:00", "Reception.RangeTooLong")]
    [InlineData("9h-12h", "Reception.UnreadableRange")]
    [InlineData("09:60-12:00", "Reception.UnreadableRange")]
    public void Parse_WrongRange_IsRefused(string text, string code)
        => Should.Throw<RuleException>(() => TimeRange.Parse(text)).Code.ShouldBe(code);

    [Fact]
    public void Week_With_ReplacesOneDayInOrder()
    {
        var week = Week.MondayToFriday("13:30-17:30,09:00-12:30").With(DayOfWeek.Thursday, "13:30-17:30");

        week.ToString().ShouldBe("Mo 09:00-12:30,13:30-17:30; Tu 09:00-12:30,13:30-17:30; We 09:00-12:30,13:30-17:30; Th 13:30-17:30; Fr 09:00-12:30,13:30-17:30");
        week.ShouldNotBe(Week.MondayToFriday("09:00-12:30,13:30-17:30"));
    }
}
