using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Accounts;

namespace AngersHabitat.Application.Accounts.Sessions;

/// <summary>Ends a session, because its person signs out, and notes it in the journal: whoever has copied its cookie is refused on every node. One that has ended already stays so.</summary>
public static class EndSession
{
    private static readonly AuditAction Action = new("Accounts.SignOut", "Account");

    /// <param name="KeyHash">Hash of its key.</param>
    [AllowStaff]
    public sealed record Command(string KeyHash) : ICommand;

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.KeyHash).Fits(DrawnKey.Length);
    }

    /// <summary>Removes the row.</summary>
    public sealed class Handler(PortalDbContext db, IActorAccessor actors, AuditTrail audit, EventLog events) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var id = actors.Current.UserId;
            await db.Sessions.Where(row => row.KeyHash == command.KeyHash && row.AccountId == id).ExecuteDeleteAsync(cancellationToken);
            events.Raise(new SessionsChanged(id));
            audit.Record(Action, id);
            return Unit.Value;
        }
    }
}
