namespace AngersHabitat.Application.CallCentre;

/// <summary>What the call centre may see of people in a campaign: the name, and whether a call is owed. Nothing else.</summary>
public static class GetCallers
{
    /// <param name="ContactIds">Found by <see cref="FindCaller"/>.</param>
    [Allow(Roles.CallCentre, Roles.Manager)]
    public sealed record Query(IReadOnlyList<Guid> ContactIds) : IQuery<IReadOnlyList<Caller>>;

    /// <param name="ContactId">The person in the campaign.</param>
    /// <param name="Version">For the promise of a call.</param>
    /// <param name="Civility">Form of address.</param>
    /// <param name="Name">First and last name.</param>
    /// <param name="IsOwed">Whether the campaign owes her a call.</param>
    /// <param name="CallAt">The next moment at which the campaign calls, on the clock in France: what the form proposes.</param>
    public sealed record Caller(Guid ContactId, Guid Version, Civility Civility, string Name, bool IsOwed, DateTime? CallAt);

    /// <summary>Reads.</summary>
    public sealed class Handler(ICampaignPeople people, PortalClock clock) : IQueryHandler<Query, IReadOnlyList<Caller>>
    {
        /// <inheritdoc />
        public async ValueTask<IReadOnlyList<Caller>> Handle(Query query, CancellationToken cancellationToken)
        {
            var ids = query.ContactIds.Take(FindCaller.Most).ToList();
            if (ids.Count == 0)
                return [];
            return [.. (await people.ReadAsync(ids, Soon(), cancellationToken)).Select(row => new Caller(
                row.ContactId, row.Version, row.Civility, row.Name, row.IsOwed,
                row.CallAt is { } at ? Paris.ToLocal(new DateTimeOffset(at, TimeSpan.Zero)) : null))];
        }

        // An hour from now at least, on a whole quarter: time to end the present call and to reach somebody.
        private DateTime Soon()
        {
            var soon = clock.UtcNow.AddHours(1).Ticks;
            var quarter = TimeSpan.FromMinutes(15).Ticks;
            return new DateTime((soon + quarter - 1) / quarter * quarter, DateTimeKind.Utc);
        }
    }
}
