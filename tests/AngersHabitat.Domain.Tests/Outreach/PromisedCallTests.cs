using AngersHabitat.Domain.Outreach;
using static AngersHabitat.Domain.Tests.Outreach.OutreachSamples;

namespace AngersHabitat.Domain.Tests.Outreach;

public class PromisedCallTests
{
    private static readonly DateTime Afternoon = Thursday.AddHours(5);

    [Fact]
    public void PromiseCall_PersonToCall_IsDueAtThatInstantForWhoeverIsFree()
    {
        var (campaign, contact) = Someone();
        contact.PromiseCall(campaign, Afternoon, Thursday, HolidayCalendar.France);
        (contact.State, contact.DueAt, contact.CallbackAgentId).ShouldBe((ContactState.CallbackDue, Afternoon, null));
    }

    [Fact]
    public void PromiseCall_WhileAnAgentCalls_IsRefusedUntilTheLeaseEnds()
    {
        var (campaign, contact) = Someone();
        contact.Reserve(campaign, Agent, Thursday);
        Refusal(() => contact.PromiseCall(campaign, Afternoon, Thursday, HolidayCalendar.France)).ShouldBe("Outreach.AlreadyReserved");
        contact.PromiseCall(campaign, Afternoon, Thursday.AddHours(1), HolidayCalendar.France);
        contact.State.ShouldBe(ContactState.CallbackDue);
    }

    [Fact]
    public void PromiseCall_PersonReached_IsRefused()
    {
        var (campaign, contact) = Someone();
        contact.Call(campaign, Outcome.Reached);
        Refusal(() => contact.PromiseCall(campaign, Afternoon, Thursday.AddMinutes(30), HolidayCalendar.France)).ShouldBe("Outreach.ContactEnded");
    }

    [Theory]
    [InlineData(0, "Outreach.CallbackInPast")]
    [InlineData(3, "Outreach.CallbackOutsideHours")]
    [InlineData(12, "Outreach.CallbackOutsideHours")]
    public void PromiseCall_AtAnImpossibleInstant_IsRefused(int hours, string code)
    {
        var (campaign, contact) = Someone();
        Refusal(() => contact.PromiseCall(campaign, Thursday.AddHours(hours), Thursday, HolidayCalendar.France)).ShouldBe(code);
    }

    [Fact]
    public void PromiseCall_CampaignPaused_IsRefused()
    {
        var (campaign, contact) = Someone();
        campaign.Pause();
        Refusal(() => contact.PromiseCall(campaign, Afternoon, Thursday, HolidayCalendar.France)).ShouldBe("Outreach.CampaignNotActive");
    }

    private static (Campaign Campaign, CampaignContact Contact) Someone()
    {
        var campaign = ActiveCampaign();
        return (campaign, Contact(campaign));
    }

    private static string Refusal(Action act) => Should.Throw<RuleException>(act).Code;
}
