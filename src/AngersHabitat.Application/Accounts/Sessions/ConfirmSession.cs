using AngersHabitat.Application.Events;

namespace AngersHabitat.Application.Accounts.Sessions;

/// <summary>Notes that the person of the present session has proved anew who she is. Sent by the page that has looked at her password.</summary>
public static class ConfirmSession
{
    private static readonly AuditAction Action = new("Accounts.Confirm", "Account");

    [AllowStaff]
    public sealed record Command : ICommand;

    /// <summary>Changes the row.</summary>
    public sealed class Handler(PortalDbContext db, IActorAccessor actors, ICurrentSession current, TimeProvider system, AuditTrail audit, EventLog events) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var (account, key, now) = (actors.Current.UserId, current.KeyHash, Paris.ToStored(system.GetUtcNow()));
            await db.Sessions.Where(row => row.AccountId == account && row.KeyHash == key).ExecuteUpdateAsync(set => set.SetProperty(row => row.ConfirmedAt, now), cancellationToken);
            events.Raise(new SessionsChanged(account));
            audit.Record(Action, account);
            return Unit.Value;
        }
    }
}
