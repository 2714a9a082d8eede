using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>Everything about one operation, with its status on a date.</summary>
public static class GetOperation
{
    /// <param name="Id">The operation.</param>
    /// <param name="On">The date of the figures; today when null.</param>
    [Allow(Roles.Manager, Roles.Administrator)]
    public sealed record Query(Guid Id, DateOnly? On = null) : IQuery<Result>;

    /// <summary>The operation.</summary>
    /// <param name="Date">The date of the figures.</param>
    /// <param name="Today">The present date.</param>
    /// <param name="Operation">The operation with its history, for reading only.</param>
    /// <param name="Status">Its status on the date; null when it did not exist yet.</param>
    /// <param name="Decisions">What it needs on the date.</param>
    /// <param name="Next">The phases that may follow today, each with what is missing.</param>
    public sealed record Result(
        DateOnly Date, DateOnly Today, Operation Operation, OperationStatus? Status, IReadOnlyList<Decision> Decisions,
        IReadOnlyList<(Phase Phase, IReadOnlyList<MissingItem> Missing)> Next)
    {
        /// <summary>Whether the public pages show it.</summary>
        public bool IsPublic => Status is { } status && PublicWorksite.IsShown(status);
    }

    /// <summary>Reads the operation.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var operation = await db.Operations.AsNoTracking().WithHistory().FirstOrDefaultAsync(row => row.Id == query.Id, cancellationToken)
                ?? throw new NotFoundException("Operation");
            var (today, date) = (clock.Today, query.On ?? clock.Today);
            var status = OperationStatus.On(OperationHistory.Of(operation), date);
            var decisions = status is null ? [] : Decision.DueOn(WorksiteFigures.Of(date, [status]));
            var next = PhaseRules.Next(operation.Phase).Select(phase => (phase, operation.MissingFor(phase, today)));
            return new Result(date, today, operation, status, decisions, [.. next]);
        }
    }
}
