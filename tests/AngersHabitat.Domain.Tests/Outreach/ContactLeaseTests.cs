using AngersHabitat.Domain.Outreach;
using static AngersHabitat.Domain.Tests.Outreach.OutreachSamples;

namespace AngersHabitat.Domain.Tests.Outreach;

/// <summary>Who holds somebody, and what of the person a contact follows.</summary>
public class ContactLeaseTests
{
    private static readonly DateTime End = Thursday.AddMinutes(10);

    private readonly Campaign _campaign = ActiveCampaign();
    private readonly Person _person = SomePerson();
    private readonly CampaignContact _contact;

    public ContactLeaseTests() => _contact = Contact(_campaign, _person);

    [Fact]
    public void IsHeldBy_LeaseOfTenMinutes_RunsUntilItsLastInstant()
    {
        _contact.Reserve(_campaign, Agent, Thursday);
        _contact.LeaseEndsAt.ShouldBe(End);
        (_contact.IsHeldBy(Agent), _contact.IsHeldBy(OtherAgent)).ShouldBe((true, false));
        (_contact.IsHeldBy(Agent, End.AddTicks(-1)), _contact.IsHeldBy(Agent, End), _contact.IsHeldBy(OtherAgent, Thursday)).ShouldBe((true, false, false));
        (_contact.HeldByAnother(OtherAgent, End.AddTicks(-1)), _contact.HeldByAnother(OtherAgent, End)).ShouldBe((true, false));
        _contact.HeldByAnother(Agent, Thursday).ShouldBeFalse();
        _contact.IsHeldBy(Agent).ShouldBeTrue("nobody has given her back");
    }

    [Fact]
    public void IsHeldBy_NobodyReserved_IsNo()
    {
        (_contact.IsHeldBy(Agent), _contact.IsHeldBy(Agent, Thursday), _contact.HeldByAnother(Agent, Thursday)).ShouldBe((false, false, false));
        CampaignContact.LeaseOver.Holds(_contact, End).ShouldBeFalse();
    }

    [Fact]
    public void Reserve_AgentWhoHoldsHerAlready_TakesANewLeaseFromTheSameState()
    {
        _contact.Call(_campaign, Outcome.NoAnswer);
        _contact.Reserve(_campaign, Agent, Thursday);
        _contact.Reserve(_campaign, Agent, Thursday.AddMinutes(4));
        (_contact.State, _contact.ReturnState, _contact.LeaseEndsAt).ShouldBe((ContactState.Reserved, ContactState.RetryDue, End.AddMinutes(4)));
    }

    [Fact]
    public void Reserve_Unreachable_MayBeTakenWhenSheRingsBackAndCalledAgain()
    {
        var once = ActiveCampaign(attemptsAllowed: 1);
        _contact.Call(once, Outcome.NoAnswer);
        _contact.State.ShouldBe(ContactState.Unreachable);
        _contact.Reserve(once, Agent, End);
        (_contact.State, _contact.ReturnState).ShouldBe((ContactState.Reserved, ContactState.Unreachable));
        _contact.Call(once, Outcome.Busy, End);
        (_contact.State, _contact.DueAt).ShouldBe((ContactState.RetryDue, End.AddMinutes(30)));
    }

    [Fact]
    public void Release_ByAnotherAgent_IsRefused()
    {
        _contact.Reserve(_campaign, Agent, Thursday);
        new Action(() => _contact.Release(OtherAgent)).ShouldRefuse("Outreach.LeaseLost", null);
        _contact.Release(Agent);
        (_contact.State, _contact.ReturnState, _contact.LeaseAgentId, _contact.LeaseEndsAt).ShouldBe((ContactState.ToCall, null, null, null));
        new Action(() => _contact.Release(Agent)).ShouldRefuse("Outreach.LeaseLost", null);
    }

    [Fact]
    public void PromiseCall_AtTheInstantItself_IsRefusedAtItsField()
    {
        new Action(() => Promise(Thursday)).ShouldRefuse("Outreach.CallbackInPast", "CallAt");
        new Action(() => Promise(Thursday.AddHours(3))).ShouldRefuse("Outreach.CallbackOutsideHours", "CallAt", _campaign.CallingHours, Thursday.AddHours(3.5));
        _contact.State.ShouldBe(ContactState.ToCall);
        Promise(Thursday.AddMinutes(1));
        _contact.DueAt.ShouldBe(Thursday.AddMinutes(1));
    }

    [Theory]
    [InlineData(Outcome.NoAnswer)]
    [InlineData(Outcome.Disconnected)]
    [InlineData(Outcome.CallbackRequested)]
    public void PromiseCall_CalledBefore_KeepsWhatWasTriedAndIsNobodysOwn(Outcome before)
    {
        _contact.Call(_campaign, before);
        var counted = _contact.CountedAttempts;
        Promise(Thursday.AddHours(5));
        (_contact.State, _contact.DueAt, _contact.CallbackAgentId).ShouldBe((ContactState.CallbackDue, Thursday.AddHours(5), null));
        (_contact.Attempts, _contact.CountedAttempts).ShouldBe((1, counted));
    }

    [Fact]
    public void Constructor_Person_IsFollowed()
    {
        (_contact.CampaignId, _contact.PersonId, _contact.GroupId).ShouldBe((_campaign.Id, _person.Id, _person.GroupId));
        (_contact.LivesAlone, _contact.BirthDate, _contact.Language).ShouldBe((true, new DateOnly(1938, 4, 2), "fr"));
        (_contact.State, _contact.Urgent, _contact.Attempts, _contact.LastRank).ShouldBe((ContactState.ToCall, false, 0, 0));
        _person.SetAside(Guid.NewGuid());
        Contact(_campaign, _person).State.ShouldBe(ContactState.Excluded);
    }

    [Fact]
    public void FollowAndMoveTo_LaterChanges_AreTaken()
    {
        var group = Guid.NewGuid();
        _contact.MoveTo(group);
        _contact.GroupId.ShouldBe(group);
        _person.Refresh(Details(_person) with { Language = "pt", LivesAlone = false, BirthDate = new(1939, 1, 1) });
        _contact.Follow(_person);
        (_contact.LivesAlone, _contact.BirthDate, _contact.Language).ShouldBe((false, new DateOnly(1939, 1, 1), "pt"));
    }

    [Fact]
    public void Anonymise_CopiesOfThePerson_AreForgotten()
    {
        _person.Refresh(Details(_person) with { Language = "pt" });
        _contact.Follow(_person);
        _contact.Call(_campaign, Outcome.CallbackRequested);
        _contact.Anonymise();
        (_contact.LivesAlone, _contact.BirthDate, _contact.Language, _contact.CallbackAgentId).ShouldBe((false, new DateOnly(1900, 1, 1), "fr", null));
        _contact.State.ShouldBe(ContactState.CallbackDue);
    }

    private static PersonDetails Details(Person person) => new()
    {
        Reference = person.Reference, LastName = person.LastName, FirstName = person.FirstName, BirthDate = person.BirthDate, Phone = person.Phone, LivesAlone = true,
    };

    private void Promise(DateTime callAt) => _contact.PromiseCall(_campaign, callAt, Thursday, HolidayCalendar.France);
}
