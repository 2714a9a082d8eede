using AngersHabitat.Domain.Outreach;

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
    public sealed class Handler(PortalDbContext db, PortalClock clock) : IQueryHandler<Query, IReadOnlyList<Caller>>
    {
        /// <inheritdoc />
        public async ValueTask<IReadOnlyList<Caller>> Handle(Query query, CancellationToken cancellationToken)
        {
            var ids = query.ContactIds.Take(FindCaller.Most).ToList();
            if (ids.Count == 0)
                return [];
            var rows = await (
                from contact in db.CampaignContacts.AsNoTracking()
                join person in db.People on contact.PersonId equals person.Id
                join campaign in db.Campaigns on contact.CampaignId equals campaign.Id
                where ids.Contains(contact.Id) && campaign.State == CampaignState.Active
                orderby contact.Id
                select new { contact.Id, contact.Version, contact.State, person.Civility, person.FirstName, person.LastName, Campaign = campaign })
                .ToListAsync(cancellationToken);
            return [.. rows.Select(row => new Caller(
                row.Id, row.Version, row.Civility, $"{row.FirstName} {row.LastName}", !row.State.IsFinal(), Proposal(row.Campaign)))];
        }

        // An hour from now at least, on a whole quarter: time to end the present call and to reach somebody.
        private DateTime? Proposal(Campaign campaign)
        {
            var soon = clock.UtcNow.AddHours(1).Ticks;
            var quarter = TimeSpan.FromMinutes(15).Ticks;
            var at = new DateTime((soon + quarter - 1) / quarter * quarter, DateTimeKind.Utc);
            return campaign.NextCallsFrom(at) is { } next ? Paris.ToLocal(new DateTimeOffset(next, TimeSpan.Zero)) : null;
        }
    }
}
