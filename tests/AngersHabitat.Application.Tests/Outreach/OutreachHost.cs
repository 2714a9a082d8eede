using AngersHabitat.Application.Outreach;
using AngersHabitat.Domain.Outreach;
using Mediator;

namespace AngersHabitat.Application.Tests.Outreach;

/// <summary>Small campaigns of their own on a copy of the demonstration database.</summary>
internal static class OutreachHost
{
    private static int _count;

    public static Actor Agent(Guid id) => new(id, "Agent d'essai", [Roles.Outreach]);

    public static Task<T> AsAgentAsync<T>(this PortalHost host, Guid agent, ICommand<T> command) => host.SendAsAsync(Agent(agent), command);

    public static async Task<Guid> AddCampaignAsync(this PortalHost host, IEnumerable<Guid> agents, params IReadOnlyList<Person> people)
    {
        var plan = new CampaignPlan
        {
            Name = "Campagne d'essai",
            MinimumAge = 70,
            AgeOn = new DateOnly(2020, 11, 9),
            Dates = DateSpan.Inclusive(new DateOnly(2020, 11, 9), new DateOnly(2020, 12, 18)),
            CallingHours = CallingHours.Weekdays((new(9, 0), new(12, 30)), (new(13, 30), new(17, 30))),
            AttemptsAllowed = 2,
            Script = new CallScript("Bonjour", "Besoins", "Offres"),
        };
        var campaign = new Campaign(Guid.NewGuid(), plan, host.Clock.UtcNow);
        campaign.AssignAgents(agents);
        campaign.Start(host.Clock.UtcNow);
        await host.InStoreAsync(async db =>
        {
            var known = db.CallGroups.Select(group => group.Id).ToHashSet();
            db.CallGroups.AddRange(people.Select(person => person.GroupId).Distinct().Where(id => !known.Contains(id)).Select(id => new CallGroup(id)));
            db.AddRange(people.Where(person => !db.People.Any(row => row.Id == person.Id)).ToList());
            // Somebody decided that they are one: else the chore that looks at all households parts them while the test runs.
            db.HouseholdDecisions.AddRange(people.DistinctBy(person => person.Id).GroupBy(person => person.GroupId).SelectMany(home => home.Zip(home.Skip(1)))
                .Where(pair => !db.HouseholdDecisions.Any(known => known.FirstId == pair.First.Id || known.SecondId == pair.First.Id))
                .Select(pair => new HouseholdDecision(pair.First.Id, pair.Second.Id, isSame: true, Guid.Empty, host.Clock.UtcNow)));
            db.Campaigns.Add(campaign);
            db.CampaignContacts.AddRange(people.Select(person => new CampaignContact(Guid.NewGuid(), campaign.Id, person)));
            return await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });
        return campaign.Id;
    }

    public static Person NewPerson(Guid? group = null, string? phone = null, int birthYear = 1940, bool alone = true, string language = "fr", DateOnly? birth = null, string residence = "")
    {
        var number = Interlocked.Increment(ref _count);
        return new Person(Guid.NewGuid(), new PersonDetails
        {
            Reference = $"TEST{number}",
            LastName = $"ESSAI{number}",
            FirstName = "Anne",
            BirthDate = birth ?? new DateOnly(birthYear, 3, 4),
            Phone = phone ?? $"+336399{80_000 + (number % 20_000):00000}",
            Language = language,
            LivesAlone = alone,
            Residence = residence,
        }, group ?? Guid.NewGuid());
    }

    public static Task<CampaignContact> ContactAsync(this PortalHost host, Guid contactId)
        => host.InStoreAsync(async db => (await db.CampaignContacts.FindAsync([contactId], TestContext.Current.CancellationToken))!);

    public static LogCall.Command Call(Guid contactId, Outcome outcome) => new() { ContactId = contactId, CallId = Guid.NewGuid(), Outcome = outcome };
}
