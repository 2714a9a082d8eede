namespace AngersHabitat.Domain.Tests.Common;

public sealed class MedianTests
{
    [Fact]
    public void Nothing_HasNone() => Median.Of([]).ShouldBeNull();

    [Theory]
    [InlineData(1, 100_000)]
    [InlineData(2, 3)]
    [InlineData(3, 100)]
    public void Any_IsTheMiddleOfTheSorted(int seed, int different)
    {
        var random = new Random(seed);
        for (var count = 1; count < 200; count++)
        {
            var lengths = Enumerable.Range(0, count).Select(_ => TimeSpan.FromMinutes(random.Next(different))).ToList();
            var sorted = lengths.Order().ToList();
            Median.Of(lengths).ShouldBe((sorted[(count - 1) / 2] + sorted[count / 2]) / 2);
        }
    }

    [Fact]
    public void Sorted_EitherWay_IsTheSame()
    {
        var lengths = Enumerable.Range(0, 10_001).Select(minutes => TimeSpan.FromMinutes(minutes));
        Median.Of([.. lengths]).ShouldBe(TimeSpan.FromMinutes(5_000));
        Median.Of([.. lengths.Reverse()]).ShouldBe(TimeSpan.FromMinutes(5_000));
    }
}
