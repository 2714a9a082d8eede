using AngersHabitat.Application.Chores;
using AngersHabitat.Application.Tests.Nodes;
using AngersHabitat.Domain.Chores;
using AngersHabitat.Store.Common;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace AngersHabitat.Application.Tests.Chores;

/// <summary>Two nodes on one database file, whose chores run only when the test says so.</summary>
public sealed class ChoreRunnerTests : IAsyncDisposable
{
    private static readonly ChoreInfo Work = new(typeof(TestChore), TestChore.Called, TimeSpan.FromMinutes(1));
    private readonly FakeTimeProvider _system = new(DateTimeOffset.UtcNow);
    private readonly Script _script = new();
    private readonly TwoHosts _nodes;

    public ChoreRunnerTests() => _nodes = new(services => services.AddSingleton(_script).AddSingleton<TimeProvider>(_system).AddChore(typeof(TestChore)));

    private PortalHost One => _nodes.One;

    private PortalHost Two => _nodes.Two;

    public ValueTask DisposeAsync() => _nodes.DisposeAsync();

    [Fact]
    public async Task Run_DueOnTwoNodes_RunsOnOne()
    {
        _script.Begin = new TaskCompletionSource();
        var first = RunAsync(One);
        await _script.Started.Task;

        (await RunAsync(Two)).ShouldBe(ChoreLook.Held);
        _script.Begin.SetResult();

        (await first).ShouldBe(ChoreLook.Ran);
        (await RunAsync(Two)).ShouldBe(ChoreLook.NotDue);
        _script.Runs.ShouldBe(1);
        Two.Time.Advance(TimeSpan.FromMinutes(1));
        (await RunAsync(Two)).ShouldBe(ChoreLook.Ran);
    }

    [Fact]
    public async Task Run_RungFor_RunsBeforeItIsDue()
    {
        await RunAsync(One);

        (await RunAsync(Two, rung: true)).ShouldBe(ChoreLook.Ran);

        _script.Runs.ShouldBe(2);
    }

    [Fact]
    public async Task Run_Fails_KeepsTheKindAndTriesAgainAfterItsInterval()
    {
        _script.Fault = new IOException("secret: 02 61 91 00 12");

        (await RunAsync(One)).ShouldBe(ChoreLook.Ran);

        var row = await RowAsync();
        (row.Failure, row.FailedAt, row.SucceededAt, row.LeaseUntil).ShouldBe((ChoreFailure.File, One.Clock.UtcNow, null, null));
        row.NextAt.ShouldBe(One.Clock.UtcNow.AddMinutes(1));
        _script.Fault = null;
        Two.Time.Advance(TimeSpan.FromMinutes(1));
        await RunAsync(Two);
        row = await RowAsync();
        (row.SucceededAt, row.Failure).ShouldBe((Two.Clock.UtcNow, ChoreFailure.File));
    }

    [Fact]
    public async Task Run_OthersHoldTheStore_IsNoFaultOfThePortal()
    {
        _script.Fault = new StoreBusyException();

        await RunAsync(One);

        (await RowAsync()).Failure.ShouldBe(ChoreFailure.Store);
    }

    [Fact]
    public async Task Run_TheNodeThatWorkedDied_AnotherTakesOverWhenTheLeaseEnds()
    {
        var seen = await InLedgerAsync(One, ledger => ledger.LookAsync(Work, CancellationToken.None));
        (await InLedgerAsync(One, ledger => ledger.TakeAsync(seen, CancellationToken.None))).ShouldBeTrue();

        (await RunAsync(Two)).ShouldBe(ChoreLook.Held);
        _system.Advance(ChoreRun.Lease + TimeSpan.FromSeconds(1));

        (await RunAsync(Two)).ShouldBe(ChoreLook.Ran);
    }

    [Fact]
    public async Task Run_LongerThanTheLease_HoldsOnToIt()
    {
        _script.Begin = new TaskCompletionSource();
        var first = RunAsync(One);
        await _script.Started.Task;
        for (var step = 0; step < 6; step++)
        {
            var before = (await RowAsync()).LeaseUntil;
            _system.Advance(ChoreRun.Lease / 3);
            while ((await RowAsync()).LeaseUntil == before)
                await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        (await RunAsync(Two)).ShouldBe(ChoreLook.Held);

        _script.Begin.SetResult();
        await first;
    }

    [Fact]
    public async Task Run_AnotherNodeHasTakenTheLease_IsCutOffAndLeavesTheRowAlone()
    {
        _script.Begin = new TaskCompletionSource();
        var first = RunAsync(One);
        await _script.Started.Task;
        await Two.InStoreAsync(db => db.ChoreRuns.Where(run => run.Name == Work.Name)
            .ExecuteUpdateAsync(set => set.SetProperty(run => run.Node, "other")));
        _system.Advance(ChoreRun.Lease / 3);

        await first;

        _script.CutOff.ShouldBeTrue();
        (await RowAsync()).LeaseUntil.ShouldNotBeNull();
        (await RunAsync(Two)).ShouldBe(ChoreLook.Held);
    }

    [Fact]
    public async Task Run_TheHostStops_LeavesItToTheNextAtOnce()
    {
        _script.Begin = new TaskCompletionSource();
        using var stop = new CancellationTokenSource();
        var first = RunAsync(One, stop: stop.Token);
        await _script.Started.Task;

        await stop.CancelAsync();
        await first;

        _script.Begin = null;
        (await RunAsync(Two)).ShouldBe(ChoreLook.Ran);
    }

    private static async Task<ChoreLook> RunAsync(PortalHost host, bool rung = false, CancellationToken stop = default)
        => (await host.Services.GetRequiredService<ChoreRunner>().RunIfDueAsync(Work, rung, stop)).Look;

    private Task<ChoreRun> RowAsync() => One.InStoreAsync(db => db.ChoreRuns.AsNoTracking().SingleAsync(run => run.Name == Work.Name));

    private static async Task<T> InLedgerAsync<T>(PortalHost host, Func<ChoreLedger, Task<T>> step)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await step(scope.ServiceProvider.GetRequiredService<ChoreLedger>());
    }

    private sealed class Script
    {
        private int _runs;

        public int Runs => _runs;

        public bool CutOff { get; private set; }

        public Exception? Fault { get; set; }

        public TaskCompletionSource Started { get; } = new();

        public TaskCompletionSource? Begin { get; set; }

        public async Task PlayAsync(CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _runs);
            Started.TrySetResult();
            if (Begin is { } begin)
                await Task.WhenAny(begin.Task, Task.Delay(Timeout.Infinite, cancellationToken));
            CutOff = cancellationToken.IsCancellationRequested;
            cancellationToken.ThrowIfCancellationRequested();
            if (Fault is { } fault)
                throw fault;
        }
    }

    private sealed class TestChore(Script script) : IChore
    {
        public const string Called = "Test.Work";

        public string Name => Called;

        public TimeSpan Every => TimeSpan.FromMinutes(1);

        public Task WorkAsync(CancellationToken cancellationToken) => script.PlayAsync(cancellationToken);
    }
}
