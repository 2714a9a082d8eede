using AngersHabitat.Application.Events;
using AngersHabitat.Application.Files;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>
/// Confirms a previewed file: people known keep their row and take what the file says of them, households are linked again, the
/// campaign gains its contacts.
/// </summary>
public static class ImportPeople
{
    private static readonly AuditAction Action = new("Outreach.ImportPeople", "Campaign");

    // Three lists of keys in one query must stay under the 2,100 parameters of SQL Server.
    private const int Chunk = 500;

    /// <summary>The command.</summary>
    /// <param name="CampaignId">The campaign.</param>
    /// <param name="FileKey">The waiting file.</param>
    [Allow(Roles.Manager)]
    public sealed record Command(Guid CampaignId, Guid FileKey) : ICommand<Result>;

    /// <summary>What was stored.</summary>
    /// <param name="CampaignId">The campaign.</param>
    /// <param name="Added">People who joined the campaign.</param>
    /// <param name="Excluded">Of them, people who had objected and are excluded at once.</param>
    public sealed record Result(Guid CampaignId, int Added, int Excluded);

    /// <summary>Stores, some hundred lines at a time in one transaction.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit, EventLog events, ImportStaging staging, IActorAccessor actors) : ICommandHandler<Command, Result>
    {
        private PlaceNames _places = null!;

        /// <inheritdoc />
        public async ValueTask<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var campaign = await db.Campaigns.FirstOrDefaultAsync(row => row.Id == command.CampaignId, cancellationToken)
                ?? throw new NotFoundException("Campaign");
            if (campaign.State is CampaignState.Closed or CampaignState.Anonymised)
                throw new RuleException("Outreach.CampaignClosed");
            using var file = staging.OpenFor(command.FileKey, actors.AgentId());
            _places = await PlaceNames.ReadAsync(db, cancellationToken);
            var sorting = await PeopleImport.ForAsync(db, campaign, clock.Today, cancellationToken);
            var (added, excluded) = (0, 0);
            var accepted = ImportTable.Read(file.Content, file.FileName, PeopleFile.Schema).Select(sorting.Sort)
                .Where(line => line.Details is not null).Select(line => line.Details!);
            foreach (var lines in accepted.Chunk(Chunk))
            {
                var contacts = await AddAsync(campaign.Id, lines, cancellationToken);
                added += contacts.Count;
                excluded += contacts.Count(contact => contact.State == ContactState.Excluded);
                await db.SaveChangesAsync(cancellationToken);
                db.ChangeTracker.Clear();
            }
            audit.Record(Action, campaign.Id, after: new { Added = added, Excluded = excluded });
            events.Raise(new CampaignChanged(campaign.Id));
            return new Result(campaign.Id, added, excluded);
        }

        private async Task<List<CampaignContact>> AddAsync(Guid campaignId, PersonDetails[] lines, CancellationToken cancellationToken)
        {
            var references = lines.Select(line => line.Reference).ToList();
            var known = await db.People.Where(person => references.Contains(person.Reference)).ToDictionaryAsync(person => person.Reference, StringComparer.OrdinalIgnoreCase, cancellationToken);
            var placed = lines.Select(_places.Complete).ToList();
            foreach (var line in placed.Where(line => known.ContainsKey(line.Reference)))
                known[line.Reference].Refresh(line);
            var fresh = placed.Where(line => !known.ContainsKey(line.Reference)).Select(line => new Person(Guid.CreateVersion7(), line, Guid.Empty)).ToList();
            List<Person> people = [.. known.Values, .. fresh];
            await HouseholdLinks.LinkAsync(db, people, cancellationToken);
            db.People.AddRange(fresh);
            var contacts = people.Select(person => new CampaignContact(Guid.CreateVersion7(), campaignId, person)).ToList();
            db.CampaignContacts.AddRange(contacts);
            return contacts;
        }
    }
}
