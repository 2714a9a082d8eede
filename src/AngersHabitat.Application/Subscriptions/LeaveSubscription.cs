using AngersHabitat.Domain.Subscriptions;

namespace AngersHabitat.Application.Subscriptions;

/// <summary>One click leaves everything: the address is erased at once, and what waits for it is not sent. Twice, or long after, changes nothing.</summary>
public static class LeaveSubscription
{
    private static readonly AuditAction Action = new("Subscriptions.Leave", nameof(Subscription));

    /// <param name="Id">The subscription, which only its links tell.</param>
    [AllowAnyone]
    public sealed record Command(Guid Id) : ICommand<bool>;

    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit) : ICommandHandler<Command, bool>
    {
        /// <returns>Whether it had not left before.</returns>
        public async ValueTask<bool> Handle(Command command, CancellationToken cancellationToken)
        {
            var row = await db.Subscriptions.SingleOrDefaultAsync(found => found.Id == command.Id && found.State != SubscriptionState.Left, cancellationToken);
            if (row is null)
                return false;
            row.Leave(clock.UtcNow);
            audit.Record(Action, row.Id);
            return true;
        }
    }
}
