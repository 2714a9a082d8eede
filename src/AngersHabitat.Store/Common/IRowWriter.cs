using Microsoft.EntityFrameworkCore.Diagnostics;

namespace AngersHabitat.Store.Common;

/// <summary>How a store takes many rows of a kind at its best; its options bear one among their interceptors.</summary>
public interface IRowWriter : IInterceptor
{
    /// <summary>Inserts the rows by the model's mapping, in the transaction under way or in one of its own: all of them or none.</summary>
    /// <exception cref="System.Data.Common.DbException">The store refuses a row.</exception>
    Task WriteAsync<T>(DbContext db, IReadOnlyCollection<T> rows, CancellationToken cancellationToken)
        where T : class;
}
