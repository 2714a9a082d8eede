namespace AngersHabitat.Application.Files;

/// <summary>Whether a file is somebody else's. Its address is then no page; that of a file that is gone says so.</summary>
public static class IsAnothersImport
{
    /// <summary>The query.</summary>
    /// <param name="Id">The file.</param>
    [Allow(Roles.Reception, Roles.CallCentre, Roles.Outreach, Roles.Manager, Roles.Administrator)]
    public sealed record Query(Guid Id) : IQuery<bool>;

    /// <summary>Reads.</summary>
    public sealed class Handler(PortalDbContext db, IActorAccessor actors) : IQueryHandler<Query, bool>
    {
        /// <inheritdoc />
        public async ValueTask<bool> Handle(Query query, CancellationToken cancellationToken)
        {
            var owner = actors.OwnerId();
            return await db.FileImports.AnyAsync(import => import.Id == query.Id && import.OwnerId != owner, cancellationToken);
        }
    }
}
