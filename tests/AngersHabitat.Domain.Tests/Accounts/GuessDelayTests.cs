using AngersHabitat.Domain.Accounts;

namespace AngersHabitat.Domain.Tests.Accounts;

public sealed class GuessDelayTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 0)]
    [InlineData(4, 2)]
    [InlineData(5, 4)]
    [InlineData(6, 8)]
    [InlineData(13, 900)]
    [InlineData(int.MaxValue, 900)]
    public void After_DoublesFromTheFourth(int failures, int seconds) => GuessDelay.After(failures).ShouldBe(TimeSpan.FromSeconds(seconds));

    [Fact]
    public void After_NeverFallsWithMoreFailures()
        => Enumerable.Range(0, 400).ShouldAllBe(failures => GuessDelay.After(failures) <= GuessDelay.After(failures + 1) && GuessDelay.After(failures) <= GuessDelay.Longest);

    [Fact]
    public void After_ForAnAccountTriedFromEverywhere_IsAMinuteAtMost()
        => Enumerable.Range(0, 400).Select(failures => GuessDelay.After(failures, GuessDelay.FreeOfAccount, GuessDelay.LongestOfAccount)).Max().ShouldBe(TimeSpan.FromMinutes(1));

    // A thousand guesses at one account from one address take more than a week.
    [Fact]
    public void After_AThousandGuesses_TakeDays()
        => Enumerable.Range(1, 1_000).Sum(failures => GuessDelay.After(failures).TotalDays).ShouldBeGreaterThan(7);
}
