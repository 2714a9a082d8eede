using System.Globalization;

namespace AngersHabitat.Domain.Tests.Common;

/// <summary>Spans between wall-clock times, also on the night on which an hour comes twice.</summary>
public class ParisSpanTests
{
    [Theory]
    [InlineData("2020-10-25T02:55", "2020-10-25T02:05", 10)]
    [InlineData("2020-10-25T02:05", "2020-10-25T02:55", 50)]
    [InlineData("2020-10-25T01:55", "2020-10-25T02:05", 10)]
    [InlineData("2020-10-25T02:55", "2020-10-25T03:05", 10)]
    [InlineData("2020-10-25T01:55", "2020-10-25T03:05", 130)]
    [InlineData("2020-03-29T01:55", "2020-03-29T03:05", 10)]
    [InlineData("2021-10-31T02:59", "2021-10-31T02:01", 2)]
    [InlineData("2020-11-12T09:00", "2020-11-12T09:10", 10)]
    [InlineData("2020-11-12T09:10", "2020-11-12T09:00", -10)]
    public void ToSpan_CountsInInstants(string begins, string ends, int minutes)
    {
        var (start, end) = Paris.ToSpan(DateTime.Parse(begins, CultureInfo.InvariantCulture), DateTime.Parse(ends, CultureInfo.InvariantCulture));
        (end - start).ShouldBe(TimeSpan.FromMinutes(minutes));
    }

    [Fact]
    public void ToSpan_BothAtOneRepeatedTime_IsNothingAtItsFirstOccurrence()
    {
        var at = new DateTime(2026, 10, 25, 2, 30, 0, DateTimeKind.Unspecified);
        var first = new DateTimeOffset(at, TimeSpan.FromHours(2));
        Paris.ToSpan(at, at).ShouldBe((first, first));
    }
}
