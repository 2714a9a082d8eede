using AngersHabitat.Domain.Files;

namespace AngersHabitat.Application.Files;

/// <summary>
/// Files under way, files that wait for their confirmation, and files that stopped before their end in the last seven days; whoever sent them. For
/// administrators: nothing in it says who sent them, to what, or what stands in them.
/// </summary>
public static class ListUnfinishedImports
{
    private static readonly TimeSpan Shown = TimeSpan.FromDays(7);

    /// <summary>The query.</summary>
    [Allow(Roles.Administrator)]
    public sealed record Query : IQuery<IReadOnlyList<Row>>;

    /// <param name="Kind">Name of its kind.</param>
    /// <param name="State">Where it stands.</param>
    /// <param name="Since">When it came, or was confirmed (UTC).</param>
    /// <param name="LinesDone">Lines stored so far.</param>
    /// <param name="Lines">Lines to store.</param>
    /// <param name="IsHeld">Whether a server is at it; false while it waits to be taken up again.</param>
    public sealed record Row(string Kind, ImportState State, DateTime Since, int LinesDone, int Lines, bool IsHeld);

    /// <summary>Reads, latest first.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock) : IQueryHandler<Query, IReadOnlyList<Row>>
    {
        /// <inheritdoc />
        public async ValueTask<IReadOnlyList<Row>> Handle(Query query, CancellationToken cancellationToken)
        {
            var now = clock.UtcNow;
            var (expired, since) = (now - FileImport.Patience, now - Shown);
            return await db.FileImports
                .Where(import => import.State == ImportState.Confirmed || import.State == ImportState.Running
                    || (import.State == ImportState.Staged && import.StagedAt > expired) || (import.State == ImportState.Failed && import.EndedAt > since))
                .OrderByDescending(import => import.ConfirmedAt ?? import.StagedAt)
                .Select(import => new Row(import.Kind, import.State, import.ConfirmedAt ?? import.StagedAt, import.LinesDone, import.Waiting, import.LeaseEndsAt > now))
                .Take(50).ToListAsync(cancellationToken);
        }
    }
}
