namespace AngersHabitat.Application.Files;

/// <summary>The rejected lines of one's own file that waits, as a CSV to be mended and sent again.</summary>
public static class GetRejectedLines
{
    /// <summary>The query.</summary>
    /// <param name="Id">The file.</param>
    [Allow(Roles.Reception, Roles.CallCentre, Roles.Outreach, Roles.Manager, Roles.Administrator)]
    public sealed record Query(Guid Id) : IQuery<byte[]>;

    /// <summary>Writes.</summary>
    public sealed class Handler(PortalDbContext db, ImportKinds kinds, IActorAccessor actors, PortalClock clock) : IQueryHandler<Query, byte[]>
    {
        /// <inheritdoc />
        public async ValueTask<byte[]> Handle(Query query, CancellationToken cancellationToken)
        {
            var import = await db.FileImports.AsNoTracking().OwnAsync(query.Id, actors, cancellationToken);
            if (import.HasExpired(clock.UtcNow) || kinds.Allowed(import.Kind) is null)
                throw new RuleException("Import.Expired", "File");
            var parts = await db.ImportParts.AsNoTracking().Where(part => part.ImportId == query.Id && part.IsRejected)
                .OrderBy(part => part.Number).Select(part => part.Content).ToListAsync(cancellationToken);
            return RejectedLines.ToCsv(ImportJson.Read<List<string>>(import.Headers), parts.SelectMany(ImportJson.Unpack<RejectedLine>));
        }
    }
}
