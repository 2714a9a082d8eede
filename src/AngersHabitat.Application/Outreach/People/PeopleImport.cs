using AngersHabitat.Application.Events;
using AngersHabitat.Application.Files;
using AngersHabitat.Domain.Files;
using AngersHabitat.Domain.Outreach;
using AngersHabitat.Store.Common;

namespace AngersHabitat.Application.Outreach;

/// <summary>
/// The file of people to call, for a campaign: people known keep their row and take what the file says of them, households are linked again, the
/// campaign gains its contacts.
/// </summary>
[Allow(Roles.Manager)]
public sealed class PeopleImport(PortalDbContext db, EventLog events, PortalClock clock, IWords words, HouseholdLinks links) : ImportKind<PersonDetails, PeopleFindings>(words)
{
    /// <summary>Its name.</summary>
    public const string Kind = "Outreach.ImportPeople";

    private static readonly AuditAction Stored = new(Kind, "Campaign");

    /// <inheritdoc />
    public override ImportSchema Schema => PeopleFile.Schema;

    /// <inheritdoc />
    public override void Record(FileImport import, AuditTrail audit)
        => audit.Record(Stored, import.SubjectId, after: new { import.Added, import.Changed, Excluded = import.SetAside, import.Known, import.Rejected });

    /// <inheritdoc />
    protected override AuditAction Action => Stored;

    /// <inheritdoc />
    protected override async Task<LineSorter<PersonDetails, PeopleFindings>> BeginAsync(Guid? subjectId, CancellationToken cancellationToken)
    {
        var campaign = await OpenCampaignAsync(subjectId, cancellationToken);
        var there = await db.CampaignContacts.Where(contact => contact.CampaignId == campaign.Id).Select(contact => contact.PersonId).ToHashSetAsync(cancellationToken);
        var known = new Dictionary<string, bool>(StringComparer.Ordinal);
        await foreach (var person in db.People.Select(person => new { person.Id, person.ReferenceKey }).AsAsyncEnumerable().WithCancellation(cancellationToken))
            known[person.ReferenceKey] = there.Contains(person.Id);
        return new PeopleSorter(campaign, clock.Today, await PlaceNames.ReadAsync(db, cancellationToken), known, await Objectors.AllAsync(db, cancellationToken));
    }

    /// <inheritdoc />
    protected override async Task<ImportTally> StoreAsync(FileImport import, IReadOnlyList<PersonDetails> lines, CancellationToken cancellationToken)
    {
        var campaign = await OpenCampaignAsync(import.SubjectId, cancellationToken);
        var keys = lines.Select(line => line.Key).ToList();
        var known = await db.People.Where(person => keys.Contains(person.ReferenceKey)).ToDictionaryAsync(person => person.ReferenceKey, StringComparer.Ordinal, cancellationToken);
        var ids = known.Values.Select(person => person.Id).ToList();
        // Another file may have brought some of them since this one was sorted.
        var there = await db.CampaignContacts.Where(contact => contact.CampaignId == campaign.Id && ids.Contains(contact.PersonId))
            .Select(contact => contact.PersonId).ToHashSetAsync(cancellationToken);
        var (fresh, again) = (new List<Person>(), new List<Person>());
        foreach (var line in lines)
        {
            if (!known.TryGetValue(line.Key, out var person))
                fresh.Add(new Person(Guid.CreateVersion7(), line, Guid.Empty));
            else if (!there.Contains(person.Id))
            {
                person.Refresh(line);
                again.Add(person);
            }
        }
        var objectors = await Objectors.WithNumbersAsync(db, fresh, cancellationToken);
        foreach (var person in fresh)
            objectors.SetAside(person);
        var contacts = await AddAsync(campaign.Id, fresh, again, cancellationToken);
        events.Raise(new CampaignChanged(campaign.Id));
        return new ImportTally(contacts.Count, again.Count, there.Count, contacts.Count(contact => contact.State == ContactState.Excluded));
    }

    private async Task<List<CampaignContact>> AddAsync(Guid campaignId, List<Person> fresh, List<Person> again, CancellationToken cancellationToken)
    {
        List<Person> people = [.. again, .. fresh];
        await links.LinkAsync(people, cancellationToken);
        var contacts = people.ConvertAll(person => new CampaignContact(Guid.CreateVersion7(), campaignId, person));
        await db.InsertAsync(fresh, cancellationToken);
        await db.InsertAsync(contacts, cancellationToken);
        return contacts;
    }

    private async Task<Campaign> OpenCampaignAsync(Guid? id, CancellationToken cancellationToken)
    {
        var campaign = await db.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellationToken) ?? throw new NotFoundException("Campaign");
        return campaign.State is CampaignState.Closed or CampaignState.Anonymised ? throw new RuleException("Outreach.CampaignClosed", "File") : campaign;
    }
}
