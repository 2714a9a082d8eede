using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Escalations still open, the soonest deadline first.</summary>
public static class ListEscalations
{
    /// <summary>The query.</summary>
    /// <param name="Page">Page, from 1.</param>
    [Allow(Roles.Outreach, Roles.Manager)]
    public sealed record Query(int Page = 1) : IQuery<Page<Row>>;

    /// <summary>An escalation.</summary>
    public sealed record Row(
        Guid Id, Guid Version, Civility Civility, string Name, int Age, string Residence, string Address, string Agency, string Phone, string Campaign,
        EscalationKind Kind, string? Owner, bool IsMine, DateOnly DueOn, bool IsLate, DateTime CreatedAt);

    /// <summary>Reads.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, IActorAccessor actors) : IQueryHandler<Query, Page<Row>>
    {
        /// <inheritdoc />
        public async ValueTask<Page<Row>> Handle(Query query, CancellationToken cancellationToken)
        {
            var (agentId, today) = (actors.AgentId(), clock.Today);
            var page = await (
                from escalation in db.Escalations.AsNoTracking().Where(Escalation.Open)
                join contact in db.CampaignContacts on escalation.ContactId equals contact.Id
                join person in db.People on contact.PersonId equals person.Id
                join campaign in db.Campaigns on escalation.CampaignId equals campaign.Id
                from owner in db.Users.Where(user => user.Id == escalation.OwnerId).DefaultIfEmpty()
                orderby escalation.DueOn, escalation.CreatedAt, escalation.Id
                select new { escalation, person, campaign.Name, Owner = owner == null ? null : owner.DisplayName })
                .ToPageAsync(query.Page, cancellationToken);
            return new Page<Row>(
                [.. page.Items.Select(row => new Row(
                    row.escalation.Id, row.escalation.Version, row.person.Civility, $"{row.person.FirstName} {row.person.LastName}",
                    AgeRules.AgeOn(row.person.BirthDate, today), row.person.Residence, row.person.Address, row.person.Agency,
                    row.person.WorkingNumber ?? row.person.Phone, row.Name, row.escalation.Kind, row.Owner, row.escalation.OwnerId == agentId,
                    row.escalation.DueOn, row.escalation.IsLate(today), row.escalation.CreatedAt))],
                page.Number, page.Count, page.Total);
        }
    }
}
