using AngersHabitat.Domain.Subscriptions;

namespace AngersHabitat.Application.Subscriptions;

/// <summary>A letter was refused as to no mailbox; the second erases the address. Sent by the portal itself.</summary>
public static class BounceSubscription
{
    private static readonly AuditAction Action = new("Subscriptions.Bounce", nameof(Subscription));

    /// <param name="Id">The subscription.</param>
    [Allow(Roles.Administrator)]
    public sealed record Command(Guid Id) : ICommand<bool>;

    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit) : ICommandHandler<Command, bool>
    {
        /// <returns>Whether the address is erased.</returns>
        public async ValueTask<bool> Handle(Command command, CancellationToken cancellationToken)
        {
            if (await db.Subscriptions.SingleOrDefaultAsync(found => found.Id == command.Id, cancellationToken) is not { } row)
                return true;
            row.Bounce(clock.UtcNow);
            audit.Record(Action, row.Id, after: new { row.Bounces });
            return row.State == SubscriptionState.Left;
        }
    }
}
