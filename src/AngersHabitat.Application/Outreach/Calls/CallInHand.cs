using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>The household under call: the person called first, then everyone held with her.</summary>
internal sealed class CallInHand
{
    private readonly Dictionary<Guid, Person> _people;
    private readonly Dictionary<Guid, Campaign> _campaigns;

    private CallInHand(CampaignContact main, IReadOnlyList<CampaignContact> contacts, Dictionary<Guid, Person> people, Dictionary<Guid, Campaign> campaigns)
        => (Main, Contacts, _people, _campaigns) = (main, contacts, people, campaigns);

    /// <summary>The person called.</summary>
    public CampaignContact Main { get; }

    /// <summary>Everyone of the household, in every campaign, the person called first.</summary>
    public IReadOnlyList<CampaignContact> Contacts { get; }

    /// <summary>The person called.</summary>
    public Person MainPerson => _people[Main.PersonId];

    /// <summary>The campaign of the person called.</summary>
    public Campaign MainCampaign => _campaigns[Main.CampaignId];

    /// <summary>Loads the household, tracked.</summary>
    public static async Task<CallInHand> FindAsync(PortalDbContext db, Guid contactId, CancellationToken cancellationToken)
    {
        // « Contains », not « Any »: asked of each row whether she is of the household, the store would read all of them, while whoever wants to write waits.
        var group = db.CampaignContacts.Where(asked => asked.Id == contactId).Select(asked => asked.GroupId);
        var household = await db.CampaignContacts.Where(row => group.Contains(row.GroupId)).ToListAsync(cancellationToken);
        var main = household.Find(row => row.Id == contactId) ?? throw new NotFoundException("CampaignContact");
        var mates = household.Where(row => row.Id != contactId).ToList();
        var people = await db.People.Where(row => row.GroupId == main.GroupId).ToDictionaryAsync(row => row.Id, cancellationToken);
        var ids = mates.Select(mate => mate.CampaignId).Append(main.CampaignId).Distinct().ToList();
        var campaigns = await db.Campaigns.Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellationToken);
        return new CallInHand(main, [main, .. mates], people, campaigns);
    }

    /// <summary>Whether the agent holds the person called.</summary>
    public bool IsHeldBy(Guid agentId) => Main.IsHeldBy(agentId);

    /// <summary>Records the call for those it speaks for and gives the others back.</summary>
    /// <returns>The attempts to store.</returns>
    public IReadOnlyList<CallAttempt> Record(CallReport report, IReadOnlyList<Guid> alsoFor, HolidayCalendar holidays)
    {
        var effect = OutcomeEffects.Of(report.Outcome);
        var number = report.Number!;
        var covered = Contacts.Where(contact => contact.IsHeldBy(report.AgentId) && Covers(effect.Scope, contact, number, alsoFor)).ToList();
        if (effect.Next == ContactState.NumberToFix)
        {
            foreach (var person in _people.Values)
                person.MarkFaulty(number, report.At);
        }
        var attempts = new List<CallAttempt>();
        foreach (var contact in covered)
        {
            if (contact != Main && IsPromiseOfAnotherCampaign(contact, report))
                continue;
            attempts.Add(contact.Record(_campaigns[contact.CampaignId], ReportFor(contact, report), _people[contact.PersonId].WorkingNumber is not null, holidays));
        }
        foreach (var contact in Contacts.Where(contact => contact.IsHeldBy(report.AgentId)))
            contact.Release(report.AgentId);
        return attempts;
    }

    private bool Covers(OutcomeScope scope, CampaignContact contact, string number, IReadOnlyList<Guid> alsoFor)
        => contact.PersonId == Main.PersonId || scope switch
        {
            OutcomeScope.SameNumber => _people[contact.PersonId].HasNumber(number),
            OutcomeScope.Household => alsoFor.Contains(contact.Id),
            OutcomeScope.Person => false,
            _ => throw Unknown.Value(scope),
        };

    // The promise is kept by the campaign that made it; the other one goes on as before.
    private bool IsPromiseOfAnotherCampaign(CampaignContact contact, CallReport report)
        => report.Outcome == Outcome.CallbackRequested && contact.CampaignId != Main.CampaignId;

    // Needs, wishes, note and danger are the called person's own; the others get the outcome only.
    private CallReport ReportFor(CampaignContact contact, CallReport report)
        => contact.PersonId == Main.PersonId ? report : report with { Needs = [], Wishes = null, Note = null, ImmediateDanger = false };
}
