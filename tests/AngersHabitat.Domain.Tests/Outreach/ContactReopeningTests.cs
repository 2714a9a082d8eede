using AngersHabitat.Domain.Outreach;
using static AngersHabitat.Domain.Tests.Outreach.OutreachSamples;

namespace AngersHabitat.Domain.Tests.Outreach;

/// <summary>Who is called again, and what is told of the person in a campaign.</summary>
public class ContactReopeningTests
{
    private static readonly DateTime Later = Thursday.AddDays(4);

    private readonly Campaign _campaign = ActiveCampaign();
    private readonly Person _person = SomePerson();
    private readonly CampaignContact _contact;

    public ContactReopeningTests() => _contact = Contact(_campaign, _person);

    [Theory]
    [InlineData(Outcome.Reached)]
    [InlineData(Outcome.Refused)]
    [InlineData(Outcome.DoNotCall)]
    public void Reopen_CallsOver_IsCalledAtOnceWithANewCount(Outcome outcome)
    {
        _contact.Call(_campaign, outcome);
        _contact.Reopen(_person, Later);
        (_contact.State, _contact.DueAt, _contact.ReopenedAt).ShouldBe((ContactState.RetryDue, Later, Later));
        (_contact.Attempts, _contact.CountedAttempts, _contact.TriedParts, _contact.CallbackAgentId).ShouldBe((1, 0, DayParts.None, null));
    }

    [Fact]
    public void Reopen_NeverCalled_IsToCall()
    {
        _contact.Exclude();
        _contact.Reopen(_person, Later);
        (_contact.State, _contact.DueAt, _contact.ReopenedAt).ShouldBe((ContactState.ToCall, null, Later));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Outcome.NoAnswer)]
    [InlineData(Outcome.CallbackRequested)]
    [InlineData(Outcome.Disconnected)]
    public void Reopen_CallToCome_IsRefused(Outcome? outcome)
    {
        if (outcome is { } made)
            _contact.Call(_campaign, made);
        new Action(() => _contact.Reopen(_person, Later)).ShouldRefuse("Outreach.NotToReopen", null);
        _contact.ReopenedAt.ShouldBeNull();
    }

    [Fact]
    public void Reopen_ReservedOrUnreachable_IsRefused()
    {
        _contact.Reserve(_campaign, Agent, Thursday);
        new Action(() => _contact.Reopen(_person, Later)).ShouldRefuse("Outreach.NotToReopen", null);
        var once = ActiveCampaign(attemptsAllowed: 1);
        var unreachable = Contact(once);
        unreachable.Call(once, Outcome.NoAnswer);
        unreachable.State.ShouldBe(ContactState.Unreachable);
        new Action(() => unreachable.Reopen(_person, Later)).ShouldRefuse("Outreach.NotToReopen", null);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Reopen_PersonWhoObjectedOrMayHave_IsRefused(bool objected)
    {
        _contact.Call(_campaign, Outcome.Refused);
        if (objected)
            _person.Object(ObjectionSource.Call, Thursday);
        else
            _person.SetAside(Guid.NewGuid());
        new Action(() => _contact.Reopen(_person, Later)).ShouldRefuse("Outreach.ObjectionStands", null);
        (_contact.State, _contact.ReopenedAt).ShouldBe((ContactState.Declined, null));
    }

    [Fact]
    public void Readmit_ExcludedNeverCalled_IsToCall()
    {
        _contact.Exclude();
        _contact.Readmit(Later);
        (_contact.State, _contact.DueAt).ShouldBe((ContactState.ToCall, null));
    }

    [Fact]
    public void Readmit_ExcludedAfterACall_IsDueNowAndKeepsTheCount()
    {
        _contact.Call(_campaign, Outcome.NoAnswer);
        _contact.Exclude();
        _contact.Readmit(Later);
        (_contact.State, _contact.DueAt, _contact.CallbackAgentId).ShouldBe((ContactState.RetryDue, Later, null));
        (_contact.CountedAttempts, _contact.TriedParts).ShouldBe((1, DayParts.Morning));
    }

    [Theory]
    [InlineData(Outcome.Reached)]
    [InlineData(Outcome.Refused)]
    [InlineData(Outcome.CallbackRequested)]
    public void Readmit_NotExcluded_ChangesNothing(Outcome outcome)
    {
        _contact.Call(_campaign, outcome);
        var before = (_contact.State, _contact.DueAt, _contact.CallbackAgentId);
        _contact.Readmit(Later);
        (_contact.State, _contact.DueAt, _contact.CallbackAgentId).ShouldBe(before);
    }

    [Fact]
    public void NumberFixed_NumberToFix_IsDueFromThatInstant()
    {
        _contact.Call(_campaign, Outcome.WrongNumber);
        _contact.NumberFixed(Later);
        (_contact.State, _contact.DueAt, _contact.NumberFixedAt, _contact.TriedParts).ShouldBe((ContactState.RetryDue, Later, Later, DayParts.None));
    }
}
