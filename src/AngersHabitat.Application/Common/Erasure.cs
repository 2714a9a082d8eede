using System.Linq.Expressions;

namespace AngersHabitat.Application.Common;

/// <summary>Deletes what has come to its term, with its certificate.</summary>
internal static class Erasure
{
    /// <summary>Deletes rows in the transaction of the command, and certifies them.</summary>
    /// <param name="register">Signs.</param>
    /// <param name="rule">By which rule.</param>
    /// <param name="over">The rows whose term has come.</param>
    /// <param name="id">Their identifier.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How many.</returns>
    public static async Task<int> EraseAsync<T>(
        this IErasureRegister register, ErasingRule rule, IQueryable<T> over, Expression<Func<T, Guid>> id, CancellationToken cancellationToken)
        where T : class
    {
        var ids = await over.Select(id).ToListAsync(cancellationToken);
        var erased = await over.ExecuteDeleteAsync(cancellationToken);
        await register.CertifyAsync(rule, ids, cancellationToken);
        return erased;
    }
}
