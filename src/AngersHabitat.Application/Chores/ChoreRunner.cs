using AngersHabitat.Domain.Chores;
using AngersHabitat.Store.Common;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AngersHabitat.Application.Chores;

/// <summary>Runs a chore once if it is due and no other node works on it.</summary>
public sealed partial class ChoreRunner(IServiceScopeFactory scopes, PortalClock clock, TimeProvider system, ILogger<ChoreRunner> logger)
{
    /// <summary>Looks at a chore and runs it when it is due or was rung for.</summary>
    /// <returns>What came of it, and how long the next run is away.</returns>
    public async Task<(ChoreLook Look, TimeSpan Wait)> RunIfDueAsync(ChoreInfo chore, bool rung, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(chore);
        var seen = await InLedgerAsync(ledger => ledger.LookAsync(chore, cancellationToken));
        if (!rung && !seen.IsDue(clock.UtcNow, chore.Every))
            return (ChoreLook.NotDue, seen.NextAt - clock.UtcNow);
        if (!await InLedgerAsync(ledger => ledger.TakeAsync(seen, cancellationToken)))
            return (ChoreLook.Held, chore.Every);
        await RunAsync(chore, cancellationToken);
        return (ChoreLook.Ran, chore.Every);
    }

    private async Task RunAsync(ChoreInfo chore, CancellationToken cancellationToken)
    {
        using var work = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var keeping = KeepLeaseAsync(chore, work);
        var start = system.GetTimestamp();
        ChoreFailure? failure = null;
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await ((IChore)scope.ServiceProvider.GetRequiredService(chore.Type)).WorkAsync(work.Token);
            LogDone(chore.Name, system.GetElapsedTime(start).TotalMilliseconds);
        }
        catch (OperationCanceledException) when (work.IsCancellationRequested)
        {
            LogCut(chore.Name);
            await InLedgerAsync(ledger => ledger.ReleaseAsync(chore.Name, CancellationToken.None));
            return;
        }
        catch (StoreBusyException busy)
        {
            failure = ChoreFailures.Of(busy);
            LogBusy(chore.Name);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            failure = ChoreFailures.Of(fault);
            LogFailed(chore.Name, failure.Value, Faults.Trace(fault));
        }
        finally
        {
            await work.CancelAsync();
            await keeping;
        }
        await InLedgerAsync(ledger => ledger.EndAsync(chore, failure, CancellationToken.None));
    }

    // A renewal that fails is tried again; only when another node holds the lease is the work cut off.
    private async Task KeepLeaseAsync(ChoreInfo chore, CancellationTokenSource work)
    {
        while (!work.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(ChoreRun.Lease / 3, system, work.Token);
                if (!await InLedgerAsync(ledger => ledger.RenewAsync(chore.Name, work.Token)))
                    await work.CancelAsync();
            }
            catch (OperationCanceledException)
            {
                // The work is over.
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                LogNotRenewed(chore.Name, Faults.Trace(fault));
            }
        }
    }

    private async Task<T> InLedgerAsync<T>(Func<ChoreLedger, Task<T>> step)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await step(scope.ServiceProvider.GetRequiredService<ChoreLedger>());
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "Chore {Chore} done in {Elapsed:0} ms")]
    private partial void LogDone(string chore, double elapsed);

    [LoggerMessage(Level = LogLevel.Information, Message = "Chore {Chore} cut off; a node that goes on begins it again")]
    private partial void LogCut(string chore);

    // Nothing is broken while others write without a pause; whoever never finds one is late, and shown so.
    [LoggerMessage(Level = LogLevel.Information, Message = "Chore {Chore} found the store busy; it tries again")]
    private partial void LogBusy(string chore);

    [LoggerMessage(Level = LogLevel.Error, Message = "Chore {Chore} failed ({Failure}): {Trace}")]
    private partial void LogFailed(string chore, ChoreFailure failure, string trace);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The lease of chore {Chore} could not be renewed: {Trace}")]
    private partial void LogNotRenewed(string chore, string trace);
}
