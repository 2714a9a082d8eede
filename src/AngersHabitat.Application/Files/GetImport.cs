using AngersHabitat.Domain.Files;

namespace AngersHabitat.Application.Files;

/// <summary>One's own file: what it would do, how far it is, or what it did.</summary>
public static class GetImport
{
    /// <summary>Rejected lines shown; all of them are in the download.</summary>
    public const int Shown = 100;

    /// <summary>The query.</summary>
    /// <param name="Id">The file.</param>
    [Allow(Roles.Reception, Roles.CallCentre, Roles.Outreach, Roles.Manager, Roles.Administrator)]
    public sealed record Query(Guid Id) : IQuery<Result>;

    /// <summary>The file.</summary>
    /// <param name="Import">Its row.</param>
    /// <param name="Findings">The kind's own findings.</param>
    /// <param name="Problems">The first problems of rejected lines; empty once it is confirmed.</param>
    /// <param name="Reading">What was understood of it; null once it is confirmed.</param>
    public sealed record Result(FileImport Import, object Findings, IReadOnlyList<ImportProblem> Problems, FileReading? Reading);

    /// <summary>Reads.</summary>
    public sealed class Handler(PortalDbContext db, ImportKinds kinds, IActorAccessor actors, PortalClock clock) : IQueryHandler<Query, Result>
    {
        /// <inheritdoc />
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var import = await db.FileImports.AsNoTracking().OwnAsync(query.Id, actors, cancellationToken);
            if (import.HasExpired(clock.UtcNow))
                throw new RuleException("Import.Expired", "File");
            var first = await db.ImportParts.AsNoTracking()
                .FirstOrDefaultAsync(part => part.ImportId == query.Id && part.IsRejected && part.Number == 0, cancellationToken);
            var lines = first is null ? [] : ImportJson.Unpack<RejectedLine>(first.Content);
            return new Result(import, kinds.Allowed(import.Kind).ReadFindings(import.Findings), [.. lines.Take(Shown).SelectMany(line => line.Problems)],
                import.Reading == FileImport.NothingRead ? null : ImportJson.Read<FileReading>(import.Reading));
        }
    }
}
