using AngersHabitat.Application.Events;

namespace AngersHabitat.Application.Accounts.Sessions;

/// <summary>Ends sessions within a command, on every node.</summary>
public sealed class SessionEnds(PortalDbContext db, ICurrentSession current, EventLog events)
{
    /// <summary>Ends every session of an account, save the one in which this is asked for: its account was closed, its roles or its password are others.</summary>
    public async Task OfAsync(Guid accountId, CancellationToken cancellationToken)
    {
        var mine = current.KeyHash;
        await db.Sessions.Where(row => row.AccountId == accountId && row.KeyHash != mine).ExecuteDeleteAsync(cancellationToken);
        events.Raise(new SessionsChanged(accountId));
    }
}
