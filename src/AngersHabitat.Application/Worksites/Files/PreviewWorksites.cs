using AngersHabitat.Application.Files;
using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>Reads the waiting file and says what it would do; stores nothing.</summary>
public static class PreviewWorksites
{
    /// <summary>Lines shown of each kind; all rejected ones are in the download.</summary>
    public const int Shown = 100;

    /// <summary>The question.</summary>
    /// <param name="FileKey">From <see cref="StageWorksites"/>.</param>
    [Allow(Roles.Manager)]
    public sealed record Query(Guid FileKey) : IQuery<Result>;

    /// <summary>What the file would do.</summary>
    /// <param name="FileKey">The waiting file.</param>
    /// <param name="Accepted">New operations.</param>
    /// <param name="Known">Lines of known operations that an update would not change.</param>
    /// <param name="Changed">Lines of known operations that an update would change.</param>
    /// <param name="Rejected">Lines that cannot be taken.</param>
    /// <param name="Added">What the figures of today would gain from the new ones.</param>
    /// <param name="New">The first new operations: line, code, name, nature, dwellings, phase.</param>
    /// <param name="Differences">The first differences with known operations, those that an update leaves alone included.</param>
    /// <param name="Problems">The first problems.</param>
    public sealed record Result(
        Guid FileKey, int Accepted, int Known, int Changed, int Rejected, WorksiteFigures Added,
        IReadOnlyList<(int Line, string Code, string Name, Nature Nature, int Dwellings, Phase Phase)> New,
        IReadOnlyList<Difference> Differences, IReadOnlyList<RowProblem> Problems);

    /// <summary>A difference between the file and a known operation.</summary>
    /// <param name="Line">Line of the file.</param>
    /// <param name="OperationId">The operation.</param>
    /// <param name="Code">Its code.</param>
    /// <param name="Change">What differs.</param>
    public sealed record Difference(int Line, Guid OperationId, string Code, WorksiteChange Change);

    /// <summary>Reads.</summary>
    public sealed class Handler(PortalDbContext db, ImportStaging staging, IActorAccessor actors, PortalClock clock) : IQueryHandler<Query, Result>
    {
        /// <inheritdoc />
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var lines = await new WorksiteImport(db, staging, actors, clock).ReadAsync(query.FileKey, cancellationToken);
            var fresh = lines.Where(line => line.Fate is WorksiteFate.Accepted).ToList();
            int Count(WorksiteFate fate) => lines.Count(line => line.Fate == fate);
            return new Result(
                query.FileKey, fresh.Count, Count(WorksiteFate.Known), Count(WorksiteFate.Changed), Count(WorksiteFate.Rejected),
                WorksiteFigures.On(fresh.Select(line => OperationHistory.Of(line.Operation!)), clock.Today),
                [.. fresh.Take(Shown).Select(line => (line.Row.Number, line.Operation!.Code, line.Operation.Name, line.Operation.Nature, line.Operation.Dwellings[^1].Dwellings, line.Operation.Phase))],
                [.. lines.SelectMany(line => (line.Changes ?? []).Select(change => new Difference(line.Row.Number, line.Operation!.Id, line.Operation.Code, change))).Take(Shown)],
                [.. lines.Where(line => line.Fate is WorksiteFate.Rejected).SelectMany(line => line.Row.Problems).Take(Shown)]);
        }
    }
}
