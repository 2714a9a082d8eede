using System.Data.Common;
using AngersHabitat.Store.Common;
using Microsoft.Extensions.Logging;

namespace AngersHabitat.Application.Demo;

/// <summary>Loads each set of demonstration data that is not loaded yet; a set is there whole or not at all.</summary>
public sealed partial class DemoLoader(
    PortalDbContext db, IEnumerable<IDemoScript> scripts, IEnumerable<IDemoDataSet> sets, IMediator mediator, DemoSettings settings, PortalClock clock, ILogger<DemoLoader> logger)
{
    // Another node that starts on the same empty store is at it too.
    private const int Tries = 120;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// Loads what is missing. Starting twice adds nothing; of two nodes that start at once, the one that is refused what its twin has just stored looks again for what is left.
    /// </summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        for (var left = Tries; !await TryAsync(left, cancellationToken); left--)
            await Task.Delay(Pause, cancellationToken);
    }

    private async Task<bool> TryAsync(int left, CancellationToken cancellationToken)
    {
        try
        {
            await LoadMissingAsync(cancellationToken);
            return true;
        }
        catch (Exception refused) when (left > 0 && refused is (DbException or DbUpdateException or EditConflictException))
        {
            db.ChangeTracker.Clear();
            LogTwin(refused.GetType().Name);
            return false;
        }
    }

    private async Task LoadMissingAsync(CancellationToken cancellationToken)
    {
        var loaded = await db.DemoLoads.Select(load => load.Name).ToListAsync(cancellationToken);
        await LoadAsync(set => set.Order == IDemoDataSet.Accounts && !loaded.Contains(set.Name), cancellationToken);
        await RunAsync(script => !script.NeedsData && !loaded.Contains(script.Name), cancellationToken);
        await LoadAsync(set => set.Order != IDemoDataSet.Accounts && !loaded.Contains(set.Name), cancellationToken);
        await RunAsync(script => script.NeedsData && !loaded.Contains(script.Name), cancellationToken);
    }

    private async Task LoadAsync(Func<IDemoDataSet, bool> which, CancellationToken cancellationToken)
    {
        foreach (var set in sets.Where(which).OrderBy(set => set.Order))
        {
            await db.Database.CreateExecutionStrategy().ExecuteAsync(token => LoadOneAsync(set, token), cancellationToken);
            LogLoaded(set.Name);
        }
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

    [LoggerMessage(Level = LogLevel.Information, Message = "The demonstration is being loaded elsewhere too ({Refusal}); looking again")]
    private partial void LogTwin(string refusal);
}
