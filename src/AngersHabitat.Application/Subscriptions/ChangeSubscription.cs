using AngersHabitat.Domain.Subscriptions;

namespace AngersHabitat.Application.Subscriptions;

/// <summary>Whoever has the link of a subscription keeps some of what it follows, or nothing: then it has left.</summary>
public static class ChangeSubscription
{
    private static readonly AuditAction Action = new("Subscriptions.Change", nameof(Subscription));

    [AllowAnyone]
    public sealed record Command : ICommand<SubscriptionState>
    {
        /// <summary>The subscription, which only its links tell.</summary>
        public Guid Id { get; init; }

        /// <summary>What is still followed.</summary>
        public IReadOnlyList<Guid> Kept { get; init; } = new List<Guid>();
    }

    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit) : ICommandHandler<Command, SubscriptionState>
    {
        public async ValueTask<SubscriptionState> Handle(Command command, CancellationToken cancellationToken)
        {
            var row = await db.Subscriptions.SingleOrDefaultAsync(found => found.Id == command.Id && found.State == SubscriptionState.Confirmed, cancellationToken)
                ?? throw new NotFoundException(nameof(Subscription));
            var before = row.Choices.Count;
            row.Keep(command.Kept, clock.UtcNow);
            audit.Record(Action, row.Id, new { Followed = before }, new { Followed = row.State == SubscriptionState.Left ? 0 : row.Choices.Count });
            return row.State;
        }
    }
}
