using AngersHabitat.Application.Chores;
using AngersHabitat.Domain.Subscriptions;

namespace AngersHabitat.Application.Subscriptions;

/// <summary>Erases requests that nobody confirmed within two days. Sent by the portal itself, every quarter of an hour.</summary>
public static class EraseRequests
{
    private static readonly AuditAction Action = new("Subscriptions.Erase", nameof(Subscription));

    [Allow(Roles.Administrator)]
    public sealed record Command : ICommand<int>;

    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit, IErasureRegister register) : ICommandHandler<Command, int>
    {
        /// <returns>How many were erased.</returns>
        public async ValueTask<int> Handle(Command command, CancellationToken cancellationToken)
        {
            var before = clock.UtcNow - Subscription.LinkFor;
            var over = db.Subscriptions.Where(row => row.State == SubscriptionState.Pending && row.AskedAt <= before);
            var erased = await register.EraseAsync(ErasingRule.SubscriptionRequest, over, row => row.Id, cancellationToken);
            if (erased > 0)
                audit.Record(Action, null, after: new { Erased = erased });
            return erased;
        }
    }

    public sealed class Chore(ISender sender) : IChore
    {
        public string Name => Action.Name;

        public TimeSpan Every => TimeSpan.FromMinutes(15);

        public Task WorkAsync(CancellationToken cancellationToken) => sender.Send(new Command(), cancellationToken).AsTask();
    }
}
