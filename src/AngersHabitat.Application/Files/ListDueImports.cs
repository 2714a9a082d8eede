using AngersHabitat.Domain.Files;

namespace AngersHabitat.Application.Files;

/// <summary>Confirmed files that no runner is at: begun before a stop of the portal, or by a node that is gone.</summary>
public static class ListDueImports
{
    /// <summary>The query.</summary>
    [Allow(Roles.Administrator)]
    public sealed record Query : IQuery<IReadOnlyList<Guid>>;

    /// <summary>Reads.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock) : IQueryHandler<Query, IReadOnlyList<Guid>>
    {
        /// <inheritdoc />
        public async ValueTask<IReadOnlyList<Guid>> Handle(Query query, CancellationToken cancellationToken)
        {
            var now = clock.UtcNow;
            return await db.FileImports
                .Where(import => (import.State == ImportState.Confirmed || import.State == ImportState.Running) && import.LeaseEndsAt <= now)
                .OrderBy(import => import.ConfirmedAt).Select(import => import.Id).ToListAsync(cancellationToken);
        }
    }
}
