using AngersHabitat.Domain.Events;

namespace AngersHabitat.Domain.Tests.Events;

public sealed class OutboxMessageTests
{
    private static readonly DateTime Now = new(2020, 11, 12, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Fail_WaitsLongerEachTimeAndGivesUpInTheEnd()
    {
        var message = new OutboxMessage("Essai", "{}", Now);
        var delays = new List<double>();
        while (message.State == OutboxState.Waiting)
        {
            message.Fail(Now);
            delays.Add((message.NextAt - Now).TotalMinutes);
        }

        delays.ShouldBe([1, 2, 4, 8, 16, 32, 60, 60, 60, 0]);
        message.State.ShouldBe(OutboxState.GivenUp);
    }

    [Fact]
    public void Succeed_IsDone()
    {
        var message = new OutboxMessage("Essai", "{}", Now);
        message.Succeed(Now.AddMinutes(3));
        (message.State, message.NextAt, message.Attempts).ShouldBe((OutboxState.Done, Now.AddMinutes(3), 0));
    }
}
