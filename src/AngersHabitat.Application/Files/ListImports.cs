using AngersHabitat.Domain.Files;

namespace AngersHabitat.Application.Files;

/// <summary>One's own files that wait, are under way, or ended since yesterday: so that a page that was left can be found again.</summary>
public static class ListImports
{
    /// <summary>The query.</summary>
    /// <param name="Kind">Name of the kind.</param>
    /// <param name="SubjectId">What the files are for; null when the kind has no subject.</param>
    [Allow(Roles.Reception, Roles.CallCentre, Roles.Outreach, Roles.Manager, Roles.Administrator)]
    public sealed record Query(string Kind, Guid? SubjectId) : IQuery<IReadOnlyList<FileImport>>;

    /// <summary>Reads, latest first.</summary>
    public sealed class Handler(PortalDbContext db, ImportKinds kinds, IActorAccessor actors, PortalClock clock) : IQueryHandler<Query, IReadOnlyList<FileImport>>
    {
        /// <inheritdoc />
        public async ValueTask<IReadOnlyList<FileImport>> Handle(Query query, CancellationToken cancellationToken)
        {
            var (owner, now) = (actors.OwnerId(), clock.UtcNow);
            var kind = kinds.Allowed(query.Kind).Name;
            var (expired, yesterday) = (now - FileImport.Patience, now.AddDays(-1));
            return await db.FileImports.AsNoTracking()
                .Where(import => import.OwnerId == owner && import.Kind == kind && import.SubjectId == query.SubjectId)
                .Where(import => import.EndedAt == null ? import.ConfirmedAt != null || import.StagedAt > expired : import.EndedAt > yesterday)
                .OrderByDescending(import => import.StagedAt).Take(10).ToListAsync(cancellationToken);
        }
    }
}
