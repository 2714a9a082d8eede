namespace AngersHabitat.Domain.Tests.Common;

public sealed class DateSpanTests
{
    private static readonly DateOnly First = new(2020, 11, 12);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void New_EndNotAfterTheStart_IsRefused(int days)
    {
        Action span = () => _ = new DateSpan(First, First.AddDays(days));
        span.ShouldRefuse("Common.EndBeforeStart", "To");
    }

    [Fact]
    public void Inclusive_OneDay_HoldsThatDayOnly()
    {
        var span = DateSpan.Inclusive(First, First);
        (span.From, span.To, span.Last).ShouldBe((First, First.AddDays(1), First));
        (span.Contains(First.AddDays(-1)), span.Contains(First), span.Contains(First.AddDays(1))).ShouldBe((false, true, false));
        DateSpan.Inclusive(First, null).Contains(First.AddYears(50)).ShouldBeTrue();
    }

    [Theory]
    [InlineData(-3, -1, false)]
    [InlineData(-3, 0, true)]
    [InlineData(2, 3, true)]
    [InlineData(4, 4, true)]
    [InlineData(5, 9, false)]
    [InlineData(5, null, false)]
    [InlineData(-3, null, true)]
    public void Overlaps_OneDayInCommon_IsEnough(int first, int? last, bool overlaps)
    {
        var (five, other) = (DateSpan.Inclusive(First, First.AddDays(4)), DateSpan.Inclusive(First.AddDays(first), last is { } days ? First.AddDays(days) : null));
        five.Overlaps(other).ShouldBe(overlaps);
        other.Overlaps(five).ShouldBe(overlaps);
    }
}
