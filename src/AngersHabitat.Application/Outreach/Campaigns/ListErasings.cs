namespace AngersHabitat.Application.Outreach;

/// <summary>Announces which campaigns' people are erased within the coming week, and which should have been and cannot, because the CCAS still works for somebody.</summary>
public static class ListErasings
{
    /// <summary>How long before it is announced, in days.</summary>
    public const int DaysBefore = 7;

    /// <summary>Nothing to choose.</summary>
    [Allow(Roles.Manager)]
    public sealed record Query : IQuery<IReadOnlyList<Row>>;

    /// <param name="Id">The campaign.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="DueOn">The day.</param>
    /// <param name="OpenReferrals">Referrals that forbid it until they are ended.</param>
    public sealed record Row(Guid Id, string Name, DateOnly DueOn, int OpenReferrals);

    /// <summary>Reads them.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock) : IQueryHandler<Query, IReadOnlyList<Row>>
    {
        public async ValueTask<IReadOnlyList<Row>> Handle(Query query, CancellationToken cancellationToken)
            => await DueErasings.ReadAsync(db, clock.Today.AddDays(DaysBefore), cancellationToken);
    }
}
