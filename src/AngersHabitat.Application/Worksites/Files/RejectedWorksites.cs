using AngersHabitat.Application.Files;

namespace AngersHabitat.Application.Worksites;

/// <summary>The rejected lines of the waiting file, to be mended and sent again.</summary>
public static class RejectedWorksites
{
    /// <summary>The question.</summary>
    /// <param name="FileKey">The waiting file.</param>
    /// <param name="Sentence">French sentence of a problem.</param>
    [Allow(Roles.Manager)]
    public sealed record Query(Guid FileKey, Func<RowProblem, string> Sentence) : IQuery<byte[]>;

    /// <summary>Answers with a CSV.</summary>
    public sealed class Handler(PortalDbContext db, ImportStaging staging, IActorAccessor actors, PortalClock clock) : IQueryHandler<Query, byte[]>
    {
        /// <inheritdoc />
        public async ValueTask<byte[]> Handle(Query query, CancellationToken cancellationToken)
        {
            var import = new WorksiteImport(db, staging, actors, clock);
            var lines = await import.ReadAsync(query.FileKey, cancellationToken);
            return RejectedLines.ToCsv(import.Headers(query.FileKey), lines.Where(line => line.Fate is WorksiteFate.Rejected).Select(line => line.Row), query.Sentence);
        }
    }
}
