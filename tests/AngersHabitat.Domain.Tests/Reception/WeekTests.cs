using System.Text.Json;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Domain.Tests.Reception;

public sealed class WeekTests
{
    private const string AllDays = """{"Mo":"08:00-09:00","Tu":"09:00-10:00","We":"10:00-11:00","Th":"11:00-12:00","Fr":"12:00-13:00","Sa":"13:00-14:00","Su":"14:00-15:00"}""";

    [Fact]
    public void Json_EachDay_HasItsNameAndItsRanges()
    {
        var week = JsonSerializer.Deserialize<Week>(AllDays)!;
        for (var day = 0; day < 7; day++)
            week[(DayOfWeek)((day + 1) % 7)].ShouldBe([new TimeRange((8 + day) * 60, (9 + day) * 60)]);
        JsonSerializer.Serialize(week).ShouldBe(AllDays);
    }

    [Fact]
    public void Json_ClosedDays_AreLeftOut()
    {
        JsonSerializer.Serialize(Week.Never).ShouldBe("{}");
        JsonSerializer.Serialize(Week.Never.With(DayOfWeek.Sunday, "09:00-12:30,13:30-17:30")).ShouldBe("""{"Su":"09:00-12:30,13:30-17:30"}""");
    }

    [Fact]
    public void ToString_ClosedDays_AreLeftOut()
        => Week.Never.With(DayOfWeek.Tuesday, "09:00-10:00").With(DayOfWeek.Saturday, "08:00-09:00").ToString().ShouldBe("Tu 09:00-10:00; Sa 08:00-09:00");

    [Theory]
    [InlineData(6)]
    [InlineData(8)]
    public void Of_OtherThanSevenDays_IsRefused(int days)
        => ((Action)(() => Week.Of([.. Enumerable.Repeat(TimeRange.ParseMany("09:00-10:00"), days)]))).ShouldRefuse("Reception.WeekHasSevenDays", "Days");
}
