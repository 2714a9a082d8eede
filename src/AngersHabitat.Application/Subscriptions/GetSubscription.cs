using AngersHabitat.Domain.Mail;
using AngersHabitat.Domain.Subscriptions;

namespace AngersHabitat.Application.Subscriptions;

/// <summary>What an address follows, for whoever has its link.</summary>
public static class GetSubscription
{
    /// <param name="Id">The subscription, which only its links tell.</param>
    [AllowAnyone]
    public sealed record Query(Guid Id) : IQuery<Result>;

    /// <param name="To">The address, masked; null once erased.</param>
    /// <param name="Choices">What it follows.</param>
    /// <param name="IsLinkAlive">Whether it waits for its confirmation.</param>
    public sealed record Result(SubscriptionState State, string? To, IReadOnlyList<FollowedThing> Choices, bool IsLinkAlive);

    public sealed class Handler(PortalDbContext db, PortalClock clock, FollowedNames names) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var row = await db.Subscriptions.AsNoTracking().SingleOrDefaultAsync(found => found.Id == query.Id, cancellationToken) ?? throw new NotFoundException(nameof(Subscription));
            return new Result(
                row.State, row.Address is { } address ? MailAddresses.Masked(address) : null,
                row.State == SubscriptionState.Left ? [] : await names.OfAsync(row, cancellationToken), row.IsLinkAlive(clock.UtcNow));
        }
    }
}
