using AngersHabitat.Application.Outreach;
using AngersHabitat.Application.Outreach.Demo;
using AngersHabitat.Domain.Outreach;
using static AngersHabitat.Application.Tests.Outreach.OutreachHost;

namespace AngersHabitat.Application.Tests.Outreach;

/// <summary>The queue and the figures of a campaign, as they are asked with many people in it.</summary>
public sealed class QueueAndFiguresTests : IDisposable
{
    private readonly PortalHost _host = new IdleHost();
    private readonly Guid _agent = Guid.NewGuid();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Brief_GivesTheTotalsOfTheWholeFigures()
    {
        var whole = await _host.SendAsync(new GetCampaignSteering.Query(OutreachDemoData.SecondCampaignId), Roles.Manager);
        var brief = await _host.SendAsync(new GetCampaignSteering.Query(OutreachDemoData.SecondCampaignId, Brief: true), Roles.Manager);
        (brief.Targeted, brief.Reached, brief.Settled, brief.Attempted, brief.NotReached).ShouldBe((whole.Targeted, whole.Reached, whole.Settled, whole.Attempted, whole.NotReached));
        (whole.Targeted, whole.Reached, whole.Settled, whole.NotReached).ShouldBe((
            whole.ByAgency.Sum(row => row.Targeted), whole.ByAgency.Sum(row => row.Reached), whole.ByAgency.Sum(row => row.Settled), whole.ByAgency.Sum(row => row.NotReached)));
        (brief.Forecast, brief.Referrals.Late, brief.Escalations).ShouldBe((whole.Forecast, whole.Referrals.Late, whole.Escalations));
        brief.ByAgency.ShouldBeEmpty();
    }

    [Fact]
    public async Task ExpiredLease_IsGivenBackByTheChore_OrByWhoeverComesBeforeIt()
    {
        var campaign = await _host.AddCampaignAsync([_agent], NewPerson());
        var taken = (await _host.AsAgentAsync(_agent, new ClaimNext.Command(campaign))).ContactId.ShouldNotBeNull();
        (await _host.SendAsync(new GiveBackExpired.Command())).ShouldBe(0);
        _host.Time.Advance(Lease.Length + TimeSpan.FromMinutes(1));
        (await _host.SendAsync(new GiveBackExpired.Command())).ShouldBe(1);
        (await _host.ContactAsync(taken)).State.ShouldBe(ContactState.ToCall);
        (await _host.AsAgentAsync(_agent, new ClaimNext.Command(campaign))).ContactId.ShouldBe(taken);
        _host.Time.Advance(Lease.Length + TimeSpan.FromMinutes(1));
        (await _host.AsAgentAsync(_agent, new ClaimNext.Command(campaign))).ContactId.ShouldBe(taken);
    }
}
