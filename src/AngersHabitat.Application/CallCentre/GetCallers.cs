using AngersHabitat.Application.Common;
using AngersHabitat.Domain.Accounts;
using AngersHabitat.Domain.Outreach;
using AngersHabitat.Store;
using Mediator;
using Microsoft.EntityFrameworkCore;

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
    public sealed record Caller(Guid ContactId, Guid Version, Civility Civility, string Name, bool IsOwed);

    /// <summary>Reads.</summary>
    public sealed class Handler(PortalDbContext db) : IQueryHandler<Query, IReadOnlyList<Caller>>
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
                select new { contact.Id, contact.Version, contact.State, person.Civility, person.FirstName, person.LastName })
                .ToListAsync(cancellationToken);
            return [.. rows.Select(row => new Caller(
                row.Id, row.Version, row.Civility, $"{row.FirstName} {row.LastName}", !row.State.IsFinal()))];
        }
    }
}
