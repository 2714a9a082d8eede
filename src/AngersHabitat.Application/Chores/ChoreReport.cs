using AngersHabitat.Domain.Chores;

namespace AngersHabitat.Application.Chores;

/// <summary>How each chore stands.</summary>
public sealed class ChoreReport(PortalDbContext db, ChoreCatalogue chores, PortalClock clock, TimeProvider system)
{
    /// <param name="State">How it stands.</param>
    /// <param name="Run">What is known of it; null when no node has looked at it yet.</param>
    public sealed record Standing(ChoreInfo Chore, ChoreState State, ChoreRun? Run);

    /// <summary>Every chore of the portal, by name; rows of chores that no longer exist are left out.</summary>
    public async Task<IReadOnlyList<Standing>> ReadAsync(CancellationToken cancellationToken)
    {
        var runs = await db.ChoreRuns.AsNoTracking().ToDictionaryAsync(run => run.Name, StringComparer.Ordinal, cancellationToken);
        var (now, systemNow) = (clock.UtcNow, system.GetUtcNow().UtcDateTime);
        return [.. chores.All.Select(chore => runs.TryGetValue(chore.Name, out var run)
            ? new Standing(chore, run.StateAt(now, systemNow, chore.Every), run)
            : new Standing(chore, ChoreState.New, null))];
    }
}
