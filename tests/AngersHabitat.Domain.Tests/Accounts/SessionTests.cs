using AngersHabitat.Domain.Accounts;

namespace AngersHabitat.Domain.Tests.Accounts;

public sealed class SessionTests
{
    private static readonly DateTime Begun = new(2026, 3, 2, 8, 0, 40, DateTimeKind.Utc);

    [Theory]
    [InlineData(0, 29, false)]
    [InlineData(0, 30, true)]
    [InlineData(700, 719, false)]
    // Used all the time, it ends after twelve hours.
    [InlineData(719, 720, true)]
    public void IsOver_AfterThirtyMinutesWithoutUse_AndAfterTwelveHours(int seen, int now, bool isOver)
        => Session.IsOver(Begun, Begun.AddMinutes(seen), Begun.AddMinutes(now)).ShouldBe(isOver);

    [Fact]
    public void New_IsSeenToTheMinute_AndProven()
    {
        var session = new Session(Guid.NewGuid(), DrawnKey.HashOf(DrawnKey.Draw()), Guid.NewGuid(), "Firefox sur Windows", Begun);
        session.SeenAt.ShouldBe(new DateTime(2026, 3, 2, 8, 0, 0, DateTimeKind.Utc));
        (session.BegunAt, session.ConfirmedAt).ShouldBe((Begun, Begun));
    }
}
