using AngersHabitat.Domain.Outreach;
using static AngersHabitat.Domain.Tests.Outreach.OutreachSamples;

namespace AngersHabitat.Domain.Tests.Outreach;

public class NextPersonTests
{
    private readonly Campaign _campaign = ActiveCampaign();

    [Fact]
    public void Order_AllWaitingLines_FollowsTheRule()
    {
        var later = Thursday.AddDays(7);
        var retry = Called(Outcome.NoAnswer);
        var otherCallback = Called(Outcome.CallbackRequested, OtherAgent);
        var myCallback = Called(Outcome.CallbackRequested);
        var urgent = Contact(_campaign, SomePerson(birthYear: 1949, alone: false));
        urgent.MarkUrgent();
        var oldest = Contact(_campaign, SomePerson(birthYear: 1921, alone: false));
        var younger = Contact(_campaign, SomePerson(birthYear: 1935, alone: false));
        var alone = Contact(_campaign, SomePerson(birthYear: 1949));
        var unknown = Contact(_campaign, SomePerson(birth: Person.NoBirthDate, alone: false));
        AgeRules.IsKnown(unknown.BirthDate).ShouldBeFalse();
        CampaignContact[] all = [retry, unknown, younger, alone, oldest, urgent, otherCallback, myCallback];

        all.OrderBy(contact => NextPersonKey.Of(contact, Agent, later))
            .ShouldBe([myCallback, otherCallback, urgent, alone, oldest, younger, unknown, retry]);
    }

    [Fact]
    public void Of_NotDueReservedOrEnded_IsNotOffered()
    {
        NextPersonKey.Of(Called(Outcome.NoAnswer), Agent, Thursday.AddHours(1)).ShouldBeNull();
        NextPersonKey.Of(Called(Outcome.CallbackRequested), Agent, Thursday).ShouldBeNull();
        NextPersonKey.Of(Called(Outcome.Reached), Agent, Thursday.AddDays(9)).ShouldBeNull();
        NextPersonKey.Of(Called(Outcome.WrongNumber), Agent, Thursday.AddDays(9)).ShouldBeNull();
        var held = Contact(_campaign);
        held.Reserve(_campaign, OtherAgent, Thursday);
        NextPersonKey.Of(held, Agent, Thursday).ShouldBeNull();
    }

    [Fact]
    public void Of_UrgentRetry_DoesNotWaitForItsDelay()
    {
        var contact = Called(Outcome.NoAnswer);
        contact.MarkUrgent();
        NextPersonKey.Of(contact, Agent, Thursday.AddMinutes(1))!.Value.Rank.ShouldBe(CallRank.Urgent);
    }

    private CampaignContact Called(Outcome outcome, Guid? agent = null)
    {
        var contact = Contact(_campaign);
        contact.Reserve(_campaign, agent ?? Agent, Thursday);
        contact.Record(_campaign, Report(outcome, agent: agent), false, HolidayCalendar.France);
        return contact;
    }
}
