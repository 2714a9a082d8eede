namespace AngersHabitat.Application.Outreach;

/// <summary>All that the portal holds of one person, for a manager who has just said why (<see cref="OpenPersonFile"/>).</summary>
public static class GetPersonFile
{
    /// <param name="PersonId">The person.</param>
    [Allow(Roles.Manager)]
    public sealed record Query(Guid PersonId) : IQuery<Result>;

    /// <summary>The file; null until the manager has said why.</summary>
    /// <param name="PersonId">The person.</param>
    /// <param name="File">What is held.</param>
    public sealed record Result(Guid PersonId, PersonFile? File);

    public sealed class Handler(PortalDbContext db, PortalClock clock, IActorAccessor actors, IEnumerable<IHeldByNumber> features) : IQueryHandler<Query, Result>
    {
        // What the journal calls her; by both together it is found by its index.
        private static readonly string[] Subjects = ["Person", "CampaignContact"];

        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var person = await db.People.AsNoTracking().FirstOrDefaultAsync(row => row.Id == query.PersonId, cancellationToken)
                ?? throw new NotFoundException("Person");
            if (!await OpenPersonFile.IsOpenAsync(db, person.Id, actors.AgentId(), clock, cancellationToken))
                return new Result(person.Id, null);
            var contacts = await db.CampaignContacts.Where(row => row.PersonId == person.Id).Select(row => row.Id).ToListAsync(cancellationToken);
            return new Result(person.Id, new PersonFile
            {
                Person = person,
                Campaigns = await CampaignsAsync(person.Id, cancellationToken),
                Calls = await CallsAsync(contacts, cancellationToken),
                Referrals = await ReferralsAsync(person.Id, cancellationToken),
                Escalations = await EscalationsAsync(contacts, cancellationToken),
                UnderHerNumbers = await features.FindAllAsync([.. person.Numbers], cancellationToken),
                Journal = await JournalAsync([person.Id, .. contacts], cancellationToken),
            });
        }

        private async Task<IReadOnlyList<PersonFile.InCampaign>> CampaignsAsync(Guid id, CancellationToken cancellationToken)
            => await (
                from contact in db.CampaignContacts.AsNoTracking()
                join campaign in db.Campaigns on contact.CampaignId equals campaign.Id
                where contact.PersonId == id
                orderby campaign.StartsOn descending
                select new PersonFile.InCampaign(campaign.Id, campaign.Name, contact.State, contact.DueAt, contact.Attempts, contact.Urgent)).ToListAsync(cancellationToken);

        private async Task<IReadOnlyList<PersonFile.Call>> CallsAsync(IReadOnlyCollection<Guid> contacts, CancellationToken cancellationToken)
        {
            var attempts = await db.CallAttempts.AsNoTracking().Include(row => row.Needs)
                .Where(row => contacts.Contains(row.ContactId))
                .OrderByDescending(row => row.At).ToListAsync(cancellationToken);
            var agents = attempts.Select(row => row.AgentId).Distinct().ToList();
            var names = await db.Users.Where(user => agents.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.DisplayName, cancellationToken);
            return [.. attempts.Select(row => new PersonFile.Call(
                row.Id, row.At, row.Outcome, names.GetValueOrDefault(row.AgentId), [.. row.Needs.Select(need => need.Need)], row.Wishes, row.Note, row.CallbackAt, row.Danger,
                row.CancelledAt, row.CancelReason, row.Number, row.CorrectsId is not null))];
        }

        private async Task<IReadOnlyList<PersonFile.ToCcas>> ReferralsAsync(Guid id, CancellationToken cancellationToken)
        {
            var offers = await db.CcasOffers.AsNoTracking().ToDictionaryAsync(offer => offer.Id, offer => offer.Name, cancellationToken);
            return [.. (await db.Referrals.AsNoTracking().Where(row => row.PersonId == id).OrderByDescending(row => row.StateAt).ToListAsync(cancellationToken))
                .Select(row => new PersonFile.ToCcas(
                    row.Need, row.OfferId is { } offer ? offers.GetValueOrDefault(offer) : null, row.State, row.StateAt, row.AgreedAt, row.AgreementForm,
                    row.EmergencyReason, row.Result, row.PersonToldAt, [.. row.Steps.OrderBy(step => step.Rank).Select(step => step.Comment).OfType<string>()]))];
        }

        private async Task<IReadOnlyList<PersonFile.Line>> JournalAsync(IReadOnlyCollection<Guid> subjects, CancellationToken cancellationToken)
            => await db.AuditEntries.AsNoTracking()
                .Where(line => Subjects.Contains(line.SubjectType) && subjects.Contains(line.SubjectId!.Value))
                .OrderByDescending(line => line.At).Select(line => new PersonFile.Line(line.At, line.Action)).ToListAsync(cancellationToken);

        private async Task<IReadOnlyList<PersonFile.Task>> EscalationsAsync(IReadOnlyCollection<Guid> contacts, CancellationToken cancellationToken)
            => await db.Escalations.AsNoTracking()
                .Where(row => contacts.Contains(row.ContactId))
                .OrderByDescending(row => row.CreatedAt)
                .Select(row => new PersonFile.Task(row.Kind, row.CreatedAt, row.DueOn, row.DoneAt, row.Result, row.Note)).ToListAsync(cancellationToken);
    }
}
