using AngersHabitat.Application.Common;
using AngersHabitat.Application.Import;
using AngersHabitat.Domain.Accounts;
using AngersHabitat.Domain.Common;
using AngersHabitat.Domain.Worksites;
using AngersHabitat.Store;
using Mediator;

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
    /// <param name="Known">Lines of operations that are there already.</param>
    /// <param name="Rejected">Lines that cannot be taken.</param>
    /// <param name="Added">What the figures of today would gain.</param>
    /// <param name="New">The first new operations: line, code, name, nature, dwellings, phase.</param>
    /// <param name="Problems">The first problems.</param>
    public sealed record Result(
        Guid FileKey, int Accepted, int Known, int Rejected, WorksiteFigures Added,
        IReadOnlyList<(int Line, string Code, string Name, Nature Nature, int Dwellings, Phase Phase)> New, IReadOnlyList<RowProblem> Problems);

    /// <summary>Reads.</summary>
    public sealed class Handler(PortalDbContext db, ImportStaging staging, IActorAccessor actors, PortalClock clock) : IQueryHandler<Query, Result>
    {
        /// <inheritdoc />
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var lines = await new WorksiteImport(db, staging, actors, clock).ReadAsync(query.FileKey, cancellationToken);
            var fresh = lines.Where(line => line.Operation is not null).ToList();
            return new Result(
                query.FileKey, fresh.Count, lines.Count(line => line.Fate is WorksiteFate.Known), lines.Count(line => line.Fate is WorksiteFate.Rejected),
                WorksiteFigures.On(fresh.Select(line => OperationHistory.Of(line.Operation!)), clock.Today),
                [.. fresh.Take(Shown).Select(line => (line.Row.Number, line.Operation!.Code, line.Operation.Name, line.Operation.Nature, line.Operation.Dwellings[^1].Dwellings, line.Operation.Phase))],
                [.. lines.Where(line => line.Fate is WorksiteFate.Rejected).SelectMany(line => line.Row.Problems).Take(Shown)]);
        }
    }
}
