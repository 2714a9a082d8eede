using AngersHabitat.Domain.Chores;

namespace AngersHabitat.Domain.Tests.Chores;

public sealed class ChoreRunTests
{
    private static readonly DateTime Now = new(2020, 11, 12, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime SystemNow = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, true)]
    [InlineData(1, false)]
    [InlineData(60, false)]
    [InlineData(61, false)]
    [InlineData(62, true)]
    public void IsDue_WhenItsTimeHasComeOrTheClockWasSetBack(int minutesAhead, bool due)
        => Run(next: Now.AddMinutes(minutesAhead)).IsDue(Now, TimeSpan.FromHours(1)).ShouldBe(due);

    [Theory]
    [InlineData(15, 1, ChoreState.Good)]
    [InlineData(16, 1, ChoreState.Late)]
    [InlineData(180, 60, ChoreState.Good)]
    [InlineData(181, 60, ChoreState.Late)]
    public void StateAt_NoSuccessForThreeIntervalsAndAQuarterOfAnHour_IsLate(int minutesSince, int everyMinutes, ChoreState state)
        => Run(succeeded: Now.AddMinutes(-minutesSince)).StateAt(Now, SystemNow, TimeSpan.FromMinutes(everyMinutes)).ShouldBe(state);

    [Fact]
    public void StateAt_NeverSucceeded_CountsFromWhenItWasKnown()
    {
        Run().StateAt(Now, SystemNow, TimeSpan.FromHours(1)).ShouldBe(ChoreState.New);
        Run(known: Now.AddHours(-4)).StateAt(Now, SystemNow, TimeSpan.FromHours(1)).ShouldBe(ChoreState.Late);
    }

    [Fact]
    public void StateAt_LastRunFailed_IsFailingUntilOneSucceeds()
    {
        Run(succeeded: Now.AddMinutes(-2), failed: Now.AddMinutes(-1)).StateAt(Now, SystemNow, TimeSpan.FromHours(1)).ShouldBe(ChoreState.Failing);
        Run(succeeded: Now.AddMinutes(-1), failed: Now.AddMinutes(-2)).StateAt(Now, SystemNow, TimeSpan.FromHours(1)).ShouldBe(ChoreState.Good);
    }

    [Fact]
    public void StateAt_LeaseHeld_IsRunningUntilTheLeaseEnds()
    {
        Run(lease: SystemNow.AddSeconds(1)).StateAt(Now, SystemNow, TimeSpan.FromHours(1)).ShouldBe(ChoreState.Running);
        Run(lease: SystemNow).StateAt(Now, SystemNow, TimeSpan.FromHours(1)).ShouldBe(ChoreState.New);
    }

    [Fact]
    public void StateAt_FailureAndSuccessAtOneInstant_IsGood()
        => Run(succeeded: Now.AddMinutes(-1), failed: Now.AddMinutes(-1)).StateAt(Now, SystemNow, TimeSpan.FromHours(1)).ShouldBe(ChoreState.Good);

    private static ChoreRun Run(
        DateTime? known = null, DateTime? next = null, DateTime? succeeded = null, DateTime? failed = null, DateTime? lease = null) => new()
        {
            Name = "Test.Work", KnownSince = known ?? Now, NextAt = next ?? Now, SucceededAt = succeeded, FailedAt = failed, LeaseUntil = lease,
        };
}
