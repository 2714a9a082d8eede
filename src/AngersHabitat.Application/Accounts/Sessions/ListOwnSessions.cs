using AngersHabitat.Domain.Accounts;

namespace AngersHabitat.Application.Accounts.Sessions;

/// <summary>Where one is signed in: the present session first, then the one used last.</summary>
public static class ListOwnSessions
{
    [AllowStaff]
    public sealed record Query : IQuery<IReadOnlyList<Item>>;

    /// <param name="Id">Identifier.</param>
    /// <param name="Device">« Firefox sur Windows ».</param>
    /// <param name="BegunAt">When it began, portal's clock, UTC.</param>
    /// <param name="SeenAt">When it was last used, to the minute, portal's clock, UTC.</param>
    /// <param name="IsThis">It is the one that asks.</param>
    public sealed record Item(Guid Id, string Device, DateTime BegunAt, DateTime SeenAt, bool IsThis);

    /// <summary>Reads them.</summary>
    public sealed class Handler(PortalDbContext db, IActorAccessor actors, ICurrentSession current, PortalClock clock, TimeProvider system) : IQueryHandler<Query, IReadOnlyList<Item>>
    {
        public async ValueTask<IReadOnlyList<Item>> Handle(Query query, CancellationToken cancellationToken)
        {
            var id = actors.Current.UserId;
            var (now, shift) = (Paris.ToStored(system.GetUtcNow()), clock.GetUtcNow() - system.GetUtcNow());
            var rows = await db.Sessions.AsNoTracking().Where(row => row.AccountId == id).ToListAsync(cancellationToken);
            // Its last minute of use is noted a moment later: it is running, since it asks.
            return [.. rows.Where(row => row.KeyHash == current.KeyHash || !Session.IsOver(row.BegunAt, row.SeenAt, now))
                .OrderByDescending(row => row.KeyHash == current.KeyHash).ThenByDescending(row => row.SeenAt).ThenByDescending(row => row.BegunAt)
                .Select(row => new Item(row.Id, row.Device, row.BegunAt + shift, Later(row.KeyHash == current.KeyHash ? now : row.SeenAt, row.BegunAt) + shift, row.KeyHash == current.KeyHash))];
        }

        // Seen to the minute, begun to the second.
        private static DateTime Later(DateTime seen, DateTime begun) => seen > begun ? seen : begun;
    }
}
