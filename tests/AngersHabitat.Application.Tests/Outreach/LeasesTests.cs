using AngersHabitat.Application.Outreach;
using AngersHabitat.Domain.Outreach;
using static AngersHabitat.Application.Tests.Outreach.OutreachHost;

namespace AngersHabitat.Application.Tests.Outreach;

/// <summary>What is taken for nothing is given back at once: it would be hidden from everybody until the lease ends.</summary>
public sealed class LeasesTests(PortalHost host) : IClassFixture<PortalHost>
{
    private readonly Guid _agent = Guid.NewGuid();

    [Fact]
    public async Task Take_CampaignPausedSinceTheLineWasRead_LeavesTheHouseholdFree()
    {
        var campaign = await host.AddCampaignAsync([_agent], NewPerson());
        await host.InStoreAsync(db => db.Campaigns.Where(row => row.Id == campaign).ExecuteUpdateAsync(set => set.SetProperty(row => row.State, CampaignState.Paused)));
        var contact = await ContactAsync(campaign);

        (await TakeAsync(contact)).ShouldBeFalse();

        (await HolderAsync(contact.GroupId)).ShouldBeNull();
    }

    [Fact]
    public async Task Take_PersonSettledSinceTheLineWasRead_LeavesHerHouseholdToTheOthers()
    {
        var group = Guid.NewGuid();
        var campaign = await host.AddCampaignAsync([_agent], NewPerson(group), NewPerson(group));
        var contact = await ContactAsync(campaign);
        await host.InStoreAsync(db => db.CampaignContacts.Where(row => row.Id == contact.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.State, ContactState.Completed)));

        (await TakeAsync(contact)).ShouldBeFalse();

        (await HolderAsync(group)).ShouldBeNull();
        var mate = await host.InStoreAsync(db => db.CampaignContacts.SingleAsync(row => row.CampaignId == campaign && row.Id != contact.Id));
        (mate.State, mate.LeaseAgentId).ShouldBe((ContactState.ToCall, null));
        (await host.AsAgentAsync(_agent, new ClaimNext.Command(campaign))).ContactId.ShouldBe(mate.Id);
    }

    [Fact]
    public async Task Take_AnotherOfTheHouseholdInHand_StaysInHand()
    {
        var group = Guid.NewGuid();
        var campaign = await host.AddCampaignAsync([_agent], NewPerson(group), NewPerson(group));
        var contact = await ContactAsync(campaign);
        await host.InStoreAsync(db => db.CampaignContacts.Where(row => row.Id == contact.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.State, ContactState.Completed)));
        var held = (await host.AsAgentAsync(_agent, new ClaimNext.Command(campaign))).ContactId.ShouldNotBeNull();
        host.Time.Advance(TimeSpan.FromMinutes(1));

        (await TakeAsync(contact)).ShouldBeFalse();

        (await host.ContactAsync(held)).LeaseAgentId.ShouldBe(_agent);
        (await HolderAsync(group)).ShouldBe(_agent);
    }

    private Task<bool> TakeAsync(CampaignContact contact)
        => host.InStoreAsync(db => Leases.TakeAsync(db, contact.GroupId, contact.Id, _agent, host.Clock.UtcNow, TestContext.Current.CancellationToken));

    private Task<CampaignContact> ContactAsync(Guid campaign)
        => host.InStoreAsync(db => db.CampaignContacts.AsNoTracking().Where(row => row.CampaignId == campaign).OrderBy(row => row.Id).FirstAsync());

    private Task<Guid?> HolderAsync(Guid group)
        => host.InStoreAsync(db => db.CallGroups.Where(row => row.Id == group).Select(row => row.LeaseAgentId).SingleAsync());
}
