using AngersHabitat.Application.Events;

namespace AngersHabitat.Application.Accounts.Sessions;

/// <summary>Ends another session of one's own, or all others; a session of somebody else is none. The present one ends by signing out.</summary>
public static class EndOwnSessions
{
    private static readonly AuditAction Action = new("Accounts.EndSessions", "Account");

    [Allow(Roles.Reception, Roles.CallCentre, Roles.Outreach, Roles.Maintenance, Roles.Technician, Roles.Manager, Roles.Administrator)]
    [ProveFirst]
    public sealed record Command : ICommand<int>
    {
        /// <summary>The session; null: all others.</summary>
        public Guid? Id { get; init; }
    }

    /// <summary>Removes the rows.</summary>
    public sealed class Handler(PortalDbContext db, IActorAccessor actors, ICurrentSession current, AuditTrail audit, EventLog events) : ICommandHandler<Command, int>
    {
        /// <returns>How many ended.</returns>
        public async ValueTask<int> Handle(Command command, CancellationToken cancellationToken)
        {
            var (account, mine, id) = (actors.Current.UserId, current.KeyHash, command.Id);
            var ended = await db.Sessions.Where(row => row.AccountId == account && row.KeyHash != mine && (id == null || row.Id == id)).ExecuteDeleteAsync(cancellationToken);
            events.Raise(new SessionsChanged(account));
            audit.Record(Action, account, after: new { Ended = ended });
            return ended;
        }
    }
}
