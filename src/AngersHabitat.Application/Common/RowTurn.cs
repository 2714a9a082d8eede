using System.Linq.Expressions;

namespace AngersHabitat.Application.Common;

/// <summary>
/// « Read, then decide, then write » is only true when nobody else decides in between. SQLite writes one command at a time; on SQL Server two transactions
/// may both read before either writes. So a command whose rule looks at other rows than those it changes first holds the row that decides.
/// </summary>
internal static class RowTurn
{
    /// <summary>
    /// An update that changes nothing: the rows are held until the transaction ends, and whoever wants them waits and then reads what was
    /// decided. Before the reads that decide; several in the order of their keys.
    /// </summary>
    /// <param name="rows">The rows that decide.</param>
    /// <param name="column">Any column of theirs that no index holds.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How many there are.</returns>
    public static Task<int> HoldAsync<TRow, TColumn>(
        this IQueryable<TRow> rows, Expression<Func<TRow, TColumn>> column, CancellationToken cancellationToken)
        where TRow : class
        => rows.ExecuteUpdateAsync(set => set.SetProperty(column, column), cancellationToken);

    /// <inheritdoc cref="HoldAsync{TRow, TColumn}"/>
    public static Task<int> HoldAsync<TRow>(this IQueryable<TRow> rows, CancellationToken cancellationToken)
        where TRow : class, IVersioned
        => rows.HoldAsync(row => row.Version, cancellationToken);
}
