using AngersHabitat.Store.Common;
using Microsoft.Extensions.Logging;

namespace AngersHabitat.Application.Demo;

/// <summary>Loads each set of demonstration data that is not loaded yet; a set is there whole or not at all.</summary>
public sealed partial class DemoLoader(
    PortalDbContext db, IEnumerable<IDemoScript> scripts, IEnumerable<IDemoDataSet> sets, IMediator mediator, DemoSettings settings, PortalClock clock, ILogger<DemoLoader> logger)
{
    /// <summary>Loads what is missing. Starting twice adds nothing.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var loaded = await db.DemoLoads.Select(load => load.Name).ToListAsync(cancellationToken);
        await RunAsync(script => !script.NeedsData && !loaded.Contains(script.Name), cancellationToken);
        foreach (var set in sets.OrderBy(set => set.Order).Where(set => !loaded.Contains(set.Name)))
        {
            await db.Database.CreateExecutionStrategy().ExecuteAsync(token => LoadOneAsync(set, token), cancellationToken);
            LogLoaded(set.Name);
        }
        await RunAsync(script => script.NeedsData && !loaded.Contains(script.Name), cancellationToken);
    }

    private async Task RunAsync(Func<IDemoScript, bool> which, CancellationToken cancellationToken)
    {
        foreach (var script in scripts.Where(which).OrderBy(script => script.At))
            await RunAsync(script, cancellationToken);
    }

    private async Task RunAsync(IDemoScript script, CancellationToken cancellationToken)
    {
        clock.StartAt(script.At);
        await script.RunAsync(mediator, settings, cancellationToken);
        clock.StartAt(settings.Now);
        db.ChangeTracker.Clear();
        db.DemoLoads.Add(new DemoLoad { Name = script.Name, At = clock.UtcNow });
        await db.SaveChangesAsync(cancellationToken);
        LogLoaded(script.Name);
    }

    private async Task LoadOneAsync(IDemoDataSet set, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await set.LoadAsync(db, settings, cancellationToken);
        db.DemoLoads.Add(new DemoLoad { Name = set.Name, At = clock.UtcNow });
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Demonstration data {Set} loaded")]
    private partial void LogLoaded(string set);
}
