using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Answers what others may ask of the campaigns. How far those of many people are is told as it was a moment ago (<see cref="KeptFigures"/>).</summary>
public sealed class CampaignPeople(PortalDbContext db, IHolidays holidays, KeptFigures kept, PortalClock clock, EventLog events) : ICampaignPeople
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<Guid>> FindAsync(string number, int most, CancellationToken cancellationToken)
        => await (
            from person in db.People.Where(Person.WithNumber.For(number))
            join contact in db.CampaignContacts on person.Id equals contact.PersonId
            join campaign in db.Campaigns on contact.CampaignId equals campaign.Id
            where campaign.State == CampaignState.Active
            orderby contact.Id
            select contact.Id).Take(most).ToListAsync(cancellationToken);

    /// <inheritdoc />
    public async Task<IReadOnlyList<CampaignPerson>> ReadAsync(IReadOnlyList<Guid> contactIds, DateTime callsFrom, CancellationToken cancellationToken)
    {
        var rows = await (
            from contact in db.CampaignContacts.AsNoTracking()
            join person in db.People on contact.PersonId equals person.Id
            join campaign in db.Campaigns on contact.CampaignId equals campaign.Id
            where contactIds.Contains(contact.Id) && campaign.State == CampaignState.Active
            orderby contact.Id
            select new { contact.Id, contact.Version, contact.State, person.Civility, person.FirstName, person.LastName, Campaign = campaign })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new CampaignPerson(
            row.Id, row.Version, row.Civility, $"{row.FirstName} {row.LastName}", !row.State.IsFinal(), row.Campaign.NextCallsFrom(callsFrom, holidays.Now)))];
    }

    /// <inheritdoc />
    public async Task<PromisedCall> PromiseAsync(Guid contactId, Guid version, CallbackChoice? choice, DateTime? callAt, CancellationToken cancellationToken)
    {
        var contact = await db.CampaignContacts.SingleOrDefaultAsync(row => row.Id == contactId, cancellationToken)
            ?? throw new NotFoundException(nameof(CampaignContact));
        var campaign = await db.Campaigns.SingleAsync(row => row.Id == contact.CampaignId, cancellationToken);
        db.ExpectVersion(contact, version);
        var before = new { contact.State, contact.DueAt };
        var at = choice is { } wish ? campaign.CallbackFor(wish, callAt, clock.UtcNow, holidays.Now) : callAt;
        contact.PromiseCall(campaign, at ?? throw new RuleException("Outreach.CallbackAfterEnd", "CallAt", campaign.CallingHours), clock.UtcNow, holidays.Now);
        events.Raise(new CampaignChanged(contact.CampaignId));
        return new PromisedCall(before, new { contact.State, contact.DueAt });
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<CampaignProgress>> ProgressAsync(CancellationToken cancellationToken)
    {
        var active = await db.Campaigns.AsNoTracking().Where(campaign => campaign.State == CampaignState.Active)
            .OrderBy(campaign => campaign.StartsOn).Select(campaign => new { campaign.Id, campaign.Name }).ToListAsync(cancellationToken);
        var counts = await kept.GetAsync((typeof(CampaignProgress), string.Join(' ', active)), () => CountAsync(active.ConvertAll(campaign => campaign.Id), cancellationToken), rows => rows.Sum(row => row.People));
        var of = counts.ToLookup(row => row.CampaignId);
        return [.. active.Select(campaign => new CampaignProgress(
            campaign.Id, campaign.Name, of[campaign.Id].Where(row => row.State.IsFinal()).Sum(row => row.People), of[campaign.Id].Sum(row => row.People)))];
    }

    // Along an index that holds both.
    private async Task<List<Standing>> CountAsync(List<Guid> campaigns, CancellationToken cancellationToken)
        => await db.CampaignContacts.Where(contact => campaigns.Contains(contact.CampaignId)).GroupBy(contact => new { contact.CampaignId, contact.State })
            .Select(group => new Standing(group.Key.CampaignId, group.Key.State, group.Count())).ToListAsync(cancellationToken);

    private sealed record Standing(Guid CampaignId, ContactState State, int People);
}
