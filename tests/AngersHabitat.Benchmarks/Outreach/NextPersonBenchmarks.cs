using AngersHabitat.Application.Common;
using AngersHabitat.Application.Outreach;
using AngersHabitat.Domain.Common;
using AngersHabitat.Domain.Outreach;
using AngersHabitat.Testing;
using BenchmarkDotNet.Attributes;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Benchmarks.Outreach;

/// <summary>
/// « Personne suivante » with 100,000 people in the campaign, at its start and when 90,000 are done: claimed, then given back so
/// that each turn finds the same queue. Both commands go through the whole pipeline, journal and transaction included.
/// </summary>
[InProcess]
[WarmupCount(3)]
[IterationCount(20)]
[InvocationCount(5, 1)]
public class NextPersonBenchmarks
{
    private const int People = 100_000;
    private readonly PortalHost _host = new();
    private readonly Guid _campaign = Guid.NewGuid();
    private Actor _agent = Actor.Portal;

    /// <summary>People already done.</summary>
    [Params(0, 90_000)]
    public int Done { get; set; }

    [GlobalSetup]
    public async Task SetupAsync()
    {
        _agent = new Actor(Guid.NewGuid(), "Agent", [Roles.Outreach]);
        await AddCampaignAsync();
        for (var from = 0; from < People; from += 5_000)
            await AddPeopleAsync(from, 5_000);
        await _host.InStoreAsync(db => db.CampaignContacts.Where(row => row.CampaignId == _campaign).OrderBy(row => row.BirthDate).ThenBy(row => row.Id).Take(Done)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.State, ContactState.Completed).SetProperty(row => row.Attempts, 1)));
    }

    [GlobalCleanup]
    public void Cleanup() => _host.Dispose();

    [Benchmark(Description = "Personne suivante, then Rendre")]
    public async Task<Guid> ClaimAsync()
    {
        var next = await _host.SendAsAsync(_agent, new ClaimNext.Command(_campaign));
        return await _host.SendAsAsync(_agent, new ReleaseLease.Command(next.ContactId!.Value));
    }

    private Task<int> AddCampaignAsync() => _host.InStoreAsync(db =>
    {
        var plan = new CampaignPlan
        {
            Name = "Mesure",
            MinimumAge = 70,
            AgeOn = new DateOnly(2020, 11, 9),
            Dates = DateSpan.Inclusive(new DateOnly(2020, 11, 9), new DateOnly(2020, 12, 18)),
            CallingHours = CallingHours.Weekdays((new(9, 0), new(17, 30))),
            AttemptsAllowed = 3,
            Script = new CallScript("Bonjour", "", ""),
        };
        var campaign = new Campaign(_campaign, plan, _host.Clock.UtcNow);
        campaign.AssignAgents([_agent.UserId!.Value]);
        campaign.Start(_host.Clock.UtcNow);
        db.Campaigns.Add(campaign);
        return db.SaveChangesAsync();
    });

    private Task<int> AddPeopleAsync(int from, int count) => _host.InStoreAsync(async db =>
    {
        foreach (var index in Enumerable.Range(from, count))
        {
            var group = new CallGroup(Guid.NewGuid());
            var person = new Person(Guid.NewGuid(), new PersonDetails
            {
                Reference = $"M{index}",
                LastName = $"MESURE{index}",
                FirstName = "Anne",
                BirthDate = new DateOnly(1925, 1, 1).AddDays(index % 9_000),
                Phone = $"+3363998{index % 10_000:0000}",
                LivesAlone = index % 2 == 0,
            }, group.Id);
            db.AddRange(group, person, new CampaignContact(Guid.NewGuid(), _campaign, person));
        }
        return await db.SaveChangesAsync();
    });
}
