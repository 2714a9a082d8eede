using AngersHabitat.Application.Events;

namespace AngersHabitat.Application.Accounts.Sessions;

/// <summary>Ends sessions within a command, on every node.</summary>
public sealed class SessionEnds(PortalDbContext db, ICurrentSession current, EventLog events)
{
    /// <summary>Ends every session of an account, save the one in which this is asked for: its account was closed, its roles or its password are others.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <param name="only">Ends this one alone; null: all.</param>
    /// <returns>How many ended.</returns>
    public async Task<int> OfAsync(Guid accountId, CancellationToken cancellationToken, Guid? only = null)
    {
        var mine = current.KeyHash;
        var ended = await db.Sessions.Where(row => row.AccountId == accountId && row.KeyHash != mine && (only == null || row.Id == only)).ExecuteDeleteAsync(cancellationToken);
        events.Raise(new SessionsChanged(accountId));
        return ended;
    }
}
