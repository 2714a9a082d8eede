using AngersHabitat.Domain.Outreach;
using static AngersHabitat.Domain.Tests.Outreach.OutreachSamples;

namespace AngersHabitat.Domain.Tests.Outreach;

public class LeaseTests
{
    private readonly Campaign _campaign = ActiveCampaign();

    [Fact]
    public void Reserve_AnotherAgentHolds_IsRefusedUntilTheLeaseEnds()
    {
        var contact = Contact(_campaign);
        contact.Reserve(_campaign, Agent, Thursday);
        new Action(() => contact.Reserve(_campaign, OtherAgent, Thursday.AddMinutes(9.99))).ShouldRefuse("Outreach.AlreadyReserved");
        contact.Reserve(_campaign, OtherAgent, Thursday.AddMinutes(10));
        contact.LeaseAgentId.ShouldBe(OtherAgent);
        contact.ReturnState.ShouldBe(ContactState.ToCall);
    }

    [Fact]
    public void Renew_WhileTheFormIsOpen_LengthensTheLease()
    {
        var contact = Contact(_campaign);
        contact.Reserve(_campaign, Agent, Thursday);
        contact.Renew(Agent, Thursday.AddMinutes(8));
        contact.LeaseEndsAt.ShouldBe(Thursday.AddMinutes(18));
        new Action(() => contact.Renew(OtherAgent, Thursday)).ShouldRefuse("Outreach.LeaseLost");
    }

    [Theory]
    [InlineData(Outcome.NoAnswer, ContactState.RetryDue)]
    [InlineData(Outcome.CallbackRequested, ContactState.CallbackDue)]
    [InlineData(Outcome.WrongNumber, ContactState.NumberToFix)]
    public void Release_AfterAReservation_ReturnsWhereItCameFromWithItsDueInstant(Outcome before, ContactState state)
    {
        var contact = Contact(_campaign);
        contact.Call(_campaign, before);
        var (due, promisedBy) = (contact.DueAt, contact.CallbackAgentId);
        contact.Reserve(_campaign, OtherAgent, Thursday.AddDays(6));
        contact.Release(OtherAgent);
        (contact.State, contact.DueAt, contact.CallbackAgentId).ShouldBe((state, due, promisedBy));
    }

    [Fact]
    public void ExpireLease_OnlyOnceItIsOver_GivesThePersonBack()
    {
        var contact = Contact(_campaign);
        contact.Reserve(_campaign, Agent, Thursday);
        contact.ExpireLease(Thursday.AddMinutes(9));
        contact.State.ShouldBe(ContactState.Reserved);
        contact.ExpireLease(Thursday.AddMinutes(10));
        contact.State.ShouldBe(ContactState.ToCall);
    }

    [Fact]
    public void Reserve_PausedCampaign_IsRefusedButACallBegunMayEnd()
    {
        var contact = Contact(_campaign);
        contact.Reserve(_campaign, Agent, Thursday);
        _campaign.Pause();
        new Action(() => Contact(_campaign).Reserve(_campaign, Agent, Thursday)).ShouldRefuse("Outreach.CampaignNotActive");
        contact.Record(_campaign, Report(Outcome.Reached), false, HolidayCalendar.France);
        contact.State.ShouldBe(ContactState.Completed);
    }

    [Theory]
    [InlineData(Outcome.Reached)]
    [InlineData(Outcome.Refused)]
    [InlineData(Outcome.DoNotCall)]
    public void Reserve_NothingMoreToDo_IsRefused(Outcome outcome)
    {
        var contact = Contact(_campaign);
        contact.Call(_campaign, outcome);
        new Action(() => contact.Reserve(_campaign, Agent, Thursday.AddDays(1))).ShouldRefuse("Outreach.ContactEnded");
    }

    [Fact]
    public void Exclude_DuringACall_EndsTheLease()
    {
        var contact = Contact(_campaign);
        contact.Reserve(_campaign, Agent, Thursday);
        contact.Exclude();
        (contact.State, contact.LeaseAgentId).ShouldBe((ContactState.Excluded, null));
        new Action(() => contact.Record(_campaign, Report(Outcome.Reached), false, HolidayCalendar.France)).ShouldRefuse("Outreach.LeaseLost");
    }
}
