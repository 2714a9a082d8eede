using System.Collections.Concurrent;
using AngersHabitat.Application.Outreach;
using AngersHabitat.Domain.Outreach;
using static AngersHabitat.Application.Tests.Outreach.OutreachHost;

namespace AngersHabitat.Application.Tests.Outreach;

/// <summary>Fifty agents at once, over a real database file.</summary>
public sealed class ClaimConcurrencyTests : IDisposable
{
    private const int Agents = 50;
    private readonly PortalHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task ClaimNext_FiftyAgentsAtOnce_GivesEveryHouseholdOnceAndEverybodyIsReached()
    {
        // 120 people in 90 households, 30 of them couples: a couple is one call.
        var people = Enumerable.Range(0, 90).SelectMany(index =>
        {
            var group = Guid.NewGuid();
            var first = NewPerson(group);
            return index < 30 ? [first, NewPerson(group, first.Phone)] : new[] { first };
        }).ToList();
        var agents = Enumerable.Range(0, Agents).Select(_ => Guid.NewGuid()).ToList();
        var campaign = await _host.AddCampaignAsync(agents, people);
        var given = new ConcurrentBag<Guid>();

        await Task.WhenAll(agents.Select(agent => Task.Run(() => WorkAsync(agent, campaign, given))));

        given.Count.ShouldBe(90);
        given.Distinct().Count().ShouldBe(90, "nobody twice");
        var contacts = await _host.InStoreAsync(db => db.CampaignContacts.Where(contact => contact.CampaignId == campaign).ToListAsync());
        contacts.Count.ShouldBe(120);
        contacts.ShouldAllBe(contact => contact.State == ContactState.Completed && contact.Attempts == 1);
        (await _host.InStoreAsync(db => db.CallGroups.CountAsync(group => group.LeaseAgentId != null && agents.Contains(group.LeaseAgentId.Value)))).ShouldBe(0);
    }

    [Fact]
    public async Task ClaimNext_AgentDiesDuringTheCall_GivesThePersonToAnotherAfterTheLease()
    {
        var (dead, alive) = (Guid.NewGuid(), Guid.NewGuid());
        var campaign = await _host.AddCampaignAsync([dead, alive], NewPerson());
        var contact = (await _host.AsAgentAsync(dead, new ClaimNext.Command(campaign))).ContactId.ShouldNotBeNull();

        _host.Time.Advance(TimeSpan.FromMinutes(9));
        (await _host.AsAgentAsync(alive, new ClaimNext.Command(campaign))).ContactId.ShouldBeNull();
        _host.Time.Advance(TimeSpan.FromMinutes(1));
        (await _host.AsAgentAsync(alive, new ClaimNext.Command(campaign))).ContactId.ShouldBe(contact);
    }

    private async Task WorkAsync(Guid agent, Guid campaign, ConcurrentBag<Guid> given)
    {
        while ((await _host.AsAgentAsync(agent, new ClaimNext.Command(campaign))).ContactId is { } contact)
        {
            given.Add(contact);
            var mates = await _host.InStoreAsync(db => db.CampaignContacts
                .Where(row => row.LeaseAgentId == agent && row.Id != contact).Select(row => row.Id).ToListAsync());
            await _host.AsAgentAsync(agent, Call(contact, Outcome.Reached) with { AlsoFor = mates });
        }
    }
}
