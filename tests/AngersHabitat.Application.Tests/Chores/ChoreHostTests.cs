using AngersHabitat.Application.Chores;
using AngersHabitat.Domain.Chores;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Tests.Chores;

/// <summary>The chores as the host runs them.</summary>
public sealed class ChoreHostTests : IAsyncDisposable
{
    private readonly Count _count = new();
    private readonly PortalHost _host = new();

    public ChoreHostTests()
    {
        _host.Adding = services => services.AddSingleton(_count).AddChore(typeof(Failing)).AddChore(typeof(Hanging)).AddChore(typeof(Working));
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Chores_OneFailsAndOneHangs_TheOthersGoOn()
    {
        _ = _host.Services;

        while (_count.Of(nameof(Working)) < 3 || _count.Of(nameof(Failing)) < 3)
        {
            _host.Time.Advance(TimeSpan.FromMinutes(1));
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        _count.Of(nameof(Hanging)).ShouldBe(1);
        var failing = await _host.InStoreAsync(db => db.ChoreRuns.SingleAsync(run => run.Name == "Test.Failing"));
        (failing.Failure, failing.SucceededAt).ShouldBe((ChoreFailure.Unexpected, null));
    }

    [Fact]
    public async Task Ring_RunsTheChoreThoughTheClockStands()
    {
        var bell = _host.Services.GetRequiredService<IChoreBell>();

        while (_count.Of(nameof(Working)) < 3)
        {
            bell.Ring("Test.Working");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public void EveryChore_HasANameOfItsOwnThatFits()
    {
        var chores = _host.Services.GetRequiredService<ChoreCatalogue>().All;

        chores.Select(chore => chore.Name).ShouldBeUnique();
        chores.ShouldAllBe(chore => chore.Name.Length <= ChoreRun.NameLength && chore.Every >= TimeSpan.FromMinutes(1));
        chores.ShouldContain(chore => chore.Name == "CallCentre.Erase");
    }

    private sealed class Count
    {
        private readonly System.Collections.Concurrent.ConcurrentDictionary<string, int> _runs = new(StringComparer.Ordinal);

        public int Of(string chore) => _runs.GetValueOrDefault(chore);

        public void Add(string chore) => _runs.AddOrUpdate(chore, 1, (_, runs) => runs + 1);
    }

    private abstract class Counted(Count count) : IChore
    {
        public string Name => $"Test.{GetType().Name}";

        public TimeSpan Every => TimeSpan.FromMinutes(1);

        public Task WorkAsync(CancellationToken cancellationToken)
        {
            count.Add(GetType().Name);
            return DoAsync(cancellationToken);
        }

        protected abstract Task DoAsync(CancellationToken cancellationToken);
    }

    private sealed class Failing(Count count) : Counted(count)
    {
        protected override Task DoAsync(CancellationToken cancellationToken) => throw new InvalidOperationException("Essai");
    }

    private sealed class Hanging(Count count) : Counted(count)
    {
        protected override Task DoAsync(CancellationToken cancellationToken) => Task.Delay(Timeout.Infinite, cancellationToken);
    }

    private sealed class Working(Count count) : Counted(count)
    {
        protected override Task DoAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
