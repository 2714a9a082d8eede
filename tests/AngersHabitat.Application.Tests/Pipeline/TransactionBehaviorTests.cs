using AngersHabitat.Application.Chores;
using AngersHabitat.Application.Events;
using AngersHabitat.Application.Pipeline;
using AngersHabitat.Store.Common;
using AngersHabitat.Store.Sqlite;
using Mediator;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Tests.Pipeline;

/// <summary>SQLite never retries by itself and so hides faults of retrying; here it is given a strategy that does.</summary>
[SqliteOnly("the store that never retries by itself is given a strategy that does")]
public sealed class TransactionBehaviorTests : IDisposable
{
    private static readonly AuditAction Add = new("Test.Add", "DemoLoad");

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"angers-pipeline-{Guid.NewGuid():N}.db");
    private readonly FailingSaves _failures = new();

    public TransactionBehaviorTests() => DemoDatabase.CopyTo(_file);

    public void Dispose() => DemoDatabase.Delete(_file);

    [Fact]
    public async Task Handle_TransientErrorDuringSave_StoresTheChangeAndItsJournalRowOnce()
    {
        _failures.Left = 2;

        await RunAsync((db, audit) =>
        {
            db.DemoLoads.Add(new DemoLoad { Name = "essai", At = DateTime.UnixEpoch });
            audit.Record(Add, null);
        });

        await using var check = Open();
        (await check.DemoLoads.CountAsync(load => load.Name == "essai")).ShouldBe(1);
        (await check.AuditEntries.CountAsync(entry => entry.Action == "Test.Add")).ShouldBe(1);
        _failures.Left.ShouldBe(0);
    }

    [Fact]
    public async Task Handle_SameKeyStoredMeanwhile_RunsTheHandlerAgainSoThatItFindsTheTwin()
    {
        var runs = 0;
        await RunAsync((db, audit) =>
        {
            if (++runs == 1)
            {
                // The twin of a form sent twice: not seen by the look-up, refused by the key.
                db.DemoLoads.Add(new DemoLoad { Name = "Accounts", At = DateTime.UnixEpoch });
                audit.Record(Add, null);
            }
        });

        runs.ShouldBe(2);
        await using var check = Open();
        (await check.AuditEntries.CountAsync(entry => entry.Action == "Test.Add")).ShouldBe(0);
    }

    [Fact]
    public async Task Handle_RowChangedSinceItWasRead_RunsTheHandlerOnceMore()
    {
        var runs = 0;
        await RunAsync((db, audit) =>
        {
            runs++;
            var campaign = db.Campaigns.OrderBy(row => row.Id).First();
            if (runs == 1)
                db.Campaigns.Where(row => row.Id == campaign.Id).ExecuteUpdate(set => set.SetProperty(row => row.Version, Guid.NewGuid()));
            db.Entry(campaign).State = EntityState.Modified;
            audit.Record(Add, campaign.Id);
        });
        runs.ShouldBe(2);
    }

    [Fact]
    public async Task Handle_FormOfAnOlderVersion_IsRefusedTheSecondTimeToo()
    {
        var runs = 0;
        await Should.ThrowAsync<EditConflictException>(() => RunAsync((db, audit) =>
        {
            runs++;
            var campaign = db.Campaigns.OrderBy(row => row.Id).First();
            db.ExpectVersion(campaign, Guid.NewGuid());
            db.Entry(campaign).State = EntityState.Modified;
            audit.Record(Add, campaign.Id);
        }));
        runs.ShouldBe(2);
    }

    [Fact]
    public async Task Handle_ChangeWithoutJournalRow_IsAnErrorAndStoresNothing()
    {
        await Should.ThrowAsync<InvalidOperationException>(() => RunAsync((db, _) => db.DemoLoads.Add(new DemoLoad { Name = "sans trace", At = DateTime.UnixEpoch })));

        await using var check = Open();
        (await check.DemoLoads.AnyAsync(load => load.Name == "sans trace")).ShouldBeFalse();
    }

    [Fact]
    public async Task Handle_RuleRefusesAfterAChange_StoresNothing()
    {
        await Should.ThrowAsync<RuleException>(() => RunAsync((db, audit) =>
        {
            db.DemoLoads.Add(new DemoLoad { Name = "refusé", At = DateTime.UnixEpoch });
            audit.Record(Add, null);
            throw new RuleException("Common.EndBeforeStart");
        }));

        await using var check = Open();
        (await check.DemoLoads.AnyAsync(load => load.Name == "refusé")).ShouldBeFalse();
    }

    [Fact]
    public async Task Handle_JournalledRead_ReadsOnceOutsideOfATransaction_AndItsLineIsStoredOnce()
    {
        _failures.Left = 2;
        var runs = 0;
        await RunAsync(new Look(), (db, audit) =>
        {
            runs++;
            db.Database.CurrentTransaction.ShouldBeNull();
            audit.Record(Add, null);
        });

        runs.ShouldBe(1);
        await using var check = Open();
        (await check.AuditEntries.CountAsync(entry => entry.Action == "Test.Add")).ShouldBe(1);
    }

    [Fact]
    public async Task Handle_JournalledReadThatChangesSomething_IsAnErrorAndStoresNothing()
    {
        await Should.ThrowAsync<InvalidOperationException>(() => RunAsync(new Look(), (db, audit) =>
        {
            db.DemoLoads.Add(new DemoLoad { Name = "lecture", At = DateTime.UnixEpoch });
            audit.Record(Add, null);
        }));

        await using var check = Open();
        (await check.DemoLoads.AnyAsync(load => load.Name == "lecture")).ShouldBeFalse();
        (await check.AuditEntries.AnyAsync(entry => entry.Action == "Test.Add")).ShouldBeFalse();
    }

    private Task RunAsync(Action<PortalDbContext, AuditTrail> handler) => RunAsync(new Command(), handler);

    private async Task RunAsync<TCommand>(TCommand command, Action<PortalDbContext, AuditTrail> handler)
        where TCommand : ICommand<Unit>
    {
        await using var db = Open(_failures);
        var services = new ServiceCollection().AddSqliteStore($"Data Source={_file}").BuildServiceProvider();
        var audit = new AuditTrail(new PortalClock(TimeProvider.System), new PortalActor());
        var behavior = new TransactionBehavior<TCommand, Unit>(db, audit, Events(), services.GetRequiredService<IStoreErrors>(), new EveryonesTurn(), new StoreWatch(services.GetRequiredService<IStoreErrors>()));
        await behavior.Handle(command, (_, _) =>
        {
            handler(db, audit);
            return ValueTask.FromResult(Unit.Value);
        }, CancellationToken.None);
    }

    private PortalDbContext Open(params IInterceptor[] interceptors)
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        SqliteStore.Configure(options, $"Data Source={_file}");
        options.AddInterceptors(interceptors).ReplaceService<IExecutionStrategyFactory, RetryingFactory>();
        return new PortalDbContext(options.Options);
    }

    private static EventLog Events() => new(
        new EventDispatcher(new ServiceCollection().BuildServiceProvider().GetRequiredService<IServiceScopeFactory>(), [], Microsoft.Extensions.Logging.Abstractions.NullLogger<EventDispatcher>.Instance),
        new Bell(), new PortalNode(), TimeProvider.System);

    private sealed record Command : ICommand<Unit>;

    private sealed record Look : IJournalledRead, ICommand<Unit>;

    private sealed class TransientException : Exception;

    private sealed class PortalActor : IActorAccessor
    {
        public Actor Current => Actor.Portal;
    }

    private sealed class Bell : IChoreBell
    {
        public void Ring(string name)
        {
        }

        public Task NextRing(string name) => Task.CompletedTask;
    }

    private sealed class FailingSaves : SaveChangesInterceptor
    {
        public int Left { get; set; }

        public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
            => Left-- > 0 ? throw new TransientException() : ValueTask.FromResult(result + (Left = 0));
    }

    private sealed class RetryingFactory(ExecutionStrategyDependencies dependencies) : IExecutionStrategyFactory
    {
        public IExecutionStrategy Create() => new Retrying(dependencies);
    }

    private sealed class Retrying(ExecutionStrategyDependencies dependencies) : ExecutionStrategy(dependencies, 5, TimeSpan.FromMilliseconds(1))
    {
        protected override bool ShouldRetryOn(Exception exception) => exception is TransientException;
    }
}
