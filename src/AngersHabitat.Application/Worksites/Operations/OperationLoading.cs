using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>Loads an operation with its whole history, as its rules need it.</summary>
internal static class OperationLoading
{
    /// <exception cref="NotFoundException">There is no such operation.</exception>
    public static async Task<Operation> LoadForAsync(this PortalDbContext db, OperationCommand command, CancellationToken cancellationToken)
    {
        var operation = await db.Operations.WithHistory().FirstOrDefaultAsync(row => row.Id == command.OperationId, cancellationToken)
            ?? throw new NotFoundException("Operation");
        db.ExpectVersion(operation, command.Version);
        return operation;
    }

    /// <summary>One query a table, whatever the number of rows.</summary>
    public static IQueryable<Operation> WithHistory(this IQueryable<Operation> operations) => operations
        .Include(operation => operation.Phases)
        .Include(operation => operation.Dwellings)
        .Include(operation => operation.MilestoneDates)
        .Include(operation => operation.Budgets)
        .Include(operation => operation.Contracts)
        .Include(operation => operation.HealthOverrides)
        .Include(operation => operation.Reports)
        .Include(operation => operation.Suspensions)
        .Include(operation => operation.Lots)
        .AsSplitQuery();
}
