using AngersHabitat.Store.Common;
using AngersHabitat.Store.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Tests.Store;

/// <summary>Who wants to write to a file waits for the turn, and not for longer than the one before had to find out that somebody else holds the file.</summary>
public sealed class WriteTurnTests
{
    private const int Busy = 5;

    private readonly IWriteTurn _turns = new ServiceCollection().AddSqliteStore("Data Source=:memory:").BuildServiceProvider().GetRequiredService<IWriteTurn>();

    [Fact]
    public async Task Waiting_WhileAnotherProgramHoldsTheFile_EndsForAllTogether()
    {
        var first = new TaskCompletionSource<int>();
        var asked = 0;
        var one = _turns.InTurnAsync(() => first.Task, CancellationToken.None);
        var others = Enumerable.Range(0, 5).Select(_ => _turns.InTurnAsync(() => Task.FromResult(++asked), CancellationToken.None)).ToList();

        first.SetException(new SqliteException("database is locked", Busy));

        await Should.ThrowAsync<SqliteException>(one);
        foreach (var other in others)
            await Should.ThrowAsync<StoreBusyException>(other);
        asked.ShouldBe(0);
        (await _turns.InTurnAsync(() => Task.FromResult(12), CancellationToken.None)).ShouldBe(12, "the next one tries anew");
    }

    [Fact]
    public async Task Waiting_ForWhatFailsOtherwise_GoesOn()
    {
        var first = new TaskCompletionSource<int>();
        var one = _turns.InTurnAsync(() => first.Task, CancellationToken.None);
        var others = Enumerable.Range(0, 5).Select(number => _turns.InTurnAsync(() => Task.FromResult(number), CancellationToken.None)).ToList();

        first.SetException(new InvalidOperationException());

        await Should.ThrowAsync<InvalidOperationException>(one);
        (await Task.WhenAll(others)).ShouldBe([0, 1, 2, 3, 4]);
    }

    [Fact]
    public async Task Waiting_EndsWhenTheVisitorLeaves_AndLosesNobodysTurn()
    {
        var first = new TaskCompletionSource<int>();
        var one = _turns.InTurnAsync(() => first.Task, CancellationToken.None);
        using var leaves = new CancellationTokenSource();
        var gone = _turns.InTurnAsync(() => Task.FromResult(1), leaves.Token);
        var next = _turns.InTurnAsync(() => Task.FromResult(2), CancellationToken.None);

        await leaves.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(gone);
        first.SetResult(0);

        (await one, await next).ShouldBe((0, 2));
    }
}
