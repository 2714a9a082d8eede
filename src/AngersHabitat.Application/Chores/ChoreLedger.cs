using System.Linq.Expressions;
using AngersHabitat.Domain.Chores;
using AngersHabitat.Store.Common;
using Microsoft.EntityFrameworkCore.Query;

namespace AngersHabitat.Application.Chores;

/// <summary>
/// The rows of the chores. Each step is one conditional update whose row count decides, so that of several nodes one works,
/// alike on both stores. Leases end by the system's clock, which the nodes share; what is due follows the portal's.
/// </summary>
public sealed class ChoreLedger(PortalDbContext db, PortalClock clock, TimeProvider system, PortalNode node, IWriteTurn turns, IStoreErrors errors)
{
    private DateTime SystemNow => system.GetUtcNow().UtcDateTime;

    /// <summary>The row of a chore, added when it is not known yet.</summary>
    public async Task<ChoreRun> LookAsync(ChoreInfo chore, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(chore);
        return await FindAsync(chore, cancellationToken) ?? await AddAsync(chore, cancellationToken);
    }

    /// <summary>Takes the lease if the row is as it was seen and nobody holds it.</summary>
    public Task<bool> TakeAsync(ChoreRun seen, CancellationToken cancellationToken)
    {
        var (now, until) = (SystemNow, SystemNow + ChoreRun.Lease);
        return ChangeAsync(
            run => run.Name == seen.Name && run.NextAt == seen.NextAt && (run.LeaseUntil == null || run.LeaseUntil < now),
            set => set.SetProperty(run => run.LeaseUntil, until).SetProperty(run => run.Node, node.Name).SetProperty(run => run.StartedAt, clock.UtcNow),
            cancellationToken);
    }

    /// <summary>Holds on to the lease; false when another node has taken it.</summary>
    public Task<bool> RenewAsync(string name, CancellationToken cancellationToken)
    {
        var until = SystemNow + ChoreRun.Lease;
        return ChangeAsync(Mine(name), set => set.SetProperty(run => run.LeaseUntil, until), cancellationToken);
    }

    /// <summary>Gives the lease back after a run that ended by itself.</summary>
    public Task<bool> EndAsync(ChoreInfo chore, ChoreFailure? failure, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(chore);
        var now = clock.UtcNow;
        var next = now + (failure is null || chore.Every < ChoreRun.RetryAfter ? chore.Every : ChoreRun.RetryAfter);
        return ChangeAsync(Mine(chore.Name), set =>
        {
            set.SetProperty(run => run.LeaseUntil, (DateTime?)null).SetProperty(run => run.NextAt, next);
            if (failure is null)
                set.SetProperty(run => run.SucceededAt, now);
            else
                set.SetProperty(run => run.FailedAt, now).SetProperty(run => run.Failure, failure);
        }, cancellationToken);
    }

    /// <summary>Gives the lease back in the middle of the work, because this node stops: another one begins again at once.</summary>
    public Task<bool> ReleaseAsync(string name, CancellationToken cancellationToken)
        => ChangeAsync(Mine(name), set => set.SetProperty(run => run.LeaseUntil, (DateTime?)null), cancellationToken);

    private Expression<Func<ChoreRun, bool>> Mine(string name) => run => run.Name == name && run.Node == node.Name && run.LeaseUntil != null;

    private async Task<bool> ChangeAsync(
        Expression<Func<ChoreRun, bool>> which, Action<UpdateSettersBuilder<ChoreRun>> change, CancellationToken cancellationToken)
    {
        return await turns.InTurnAsync(() => db.ChoreRuns.Where(which).ExecuteUpdateAsync(change, cancellationToken), cancellationToken) == 1;
    }

    private Task<ChoreRun?> FindAsync(ChoreInfo chore, CancellationToken cancellationToken)
        => db.ChoreRuns.AsNoTracking().SingleOrDefaultAsync(run => run.Name == chore.Name, cancellationToken);

    private async Task<ChoreRun> AddAsync(ChoreInfo chore, CancellationToken cancellationToken)
    {
        var added = db.ChoreRuns.Add(new ChoreRun { Name = chore.Name, KnownSince = clock.UtcNow, NextAt = clock.UtcNow });
        try
        {
            await turns.InTurnAsync(() => db.SaveChangesAsync(cancellationToken), cancellationToken);
        }
        catch (DbUpdateException refused) when (errors.IsUniqueViolation(refused))
        {
            // Another node was faster.
        }
        added.State = EntityState.Detached;
        return (await FindAsync(chore, cancellationToken))!;
    }
}
