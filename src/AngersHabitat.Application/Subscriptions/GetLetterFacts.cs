using AngersHabitat.Domain.Subscriptions;

namespace AngersHabitat.Application.Subscriptions;

/// <summary>What a letter to a subscription is written from. Asked by its writers, as the portal itself.</summary>
public static class GetLetterFacts
{
    /// <summary>Letters that one address gets of requests within an hour; whoever types somebody else's again and again sends no more.</summary>
    public const int MostRequests = 3;

    /// <param name="Id">The subscription.</param>
    /// <param name="News">The news, in the order in which they are told.</param>
    [Allow(Roles.Administrator)]
    public sealed record Query(Guid Id, IReadOnlyList<Guid> News) : IQuery<Result>;

    /// <param name="Address">Where it goes; null: nobody is to be written to.</param>
    /// <param name="Choices">What is followed.</param>
    /// <param name="News">What is still to be told.</param>
    /// <param name="IsTooMany">A request among too many to the same address.</param>
    public sealed record Result(SubscriptionState State, string? Address, IReadOnlyList<FollowedThing> Choices, IReadOnlyList<News> News, bool IsTooMany);

    public sealed class Handler(PortalDbContext db, PortalClock clock, FollowedNames names, IEnumerable<INewsSource> sources) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            if (await db.Subscriptions.AsNoTracking().SingleOrDefaultAsync(row => row.Id == query.Id, cancellationToken) is not { Address: { } address } row)
                return new Result(SubscriptionState.Left, null, [], [], false);
            List<News> told = [];
            foreach (var id in query.News)
            {
                foreach (var source in sources)
                {
                    if (await source.FindAsync(id, cancellationToken) is { } news)
                        told.Add(news);
                }
            }
            var since = clock.UtcNow.AddHours(-1);
            var many = row.State == SubscriptionState.Pending && await db.Subscriptions.CountAsync(
                other => other.Address == address && other.AskedAt > since && other.AskedAt < row.AskedAt, cancellationToken) >= MostRequests;
            return new Result(row.State == SubscriptionState.Pending && !row.IsLinkAlive(clock.UtcNow) ? SubscriptionState.Left : row.State, address,
                query.News.Count > 0 ? [] : await names.OfAsync(row, cancellationToken), told, many);
        }
    }
}
