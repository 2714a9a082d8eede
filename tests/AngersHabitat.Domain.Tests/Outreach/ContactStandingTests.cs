using AngersHabitat.Domain.Outreach;
using static AngersHabitat.Domain.Tests.Outreach.OutreachSamples;

namespace AngersHabitat.Domain.Tests.Outreach;

/// <summary>Where somebody stands once her calls are told again.</summary>
public class ContactStandingTests
{
    private static readonly DateTime Friday = Thursday.AddDays(1);
    private static readonly DateTime Now = Thursday.AddDays(4);

    private readonly Campaign _campaign = ActiveCampaign();
    private readonly Person _person = SomePerson();
    private readonly CampaignContact _contact;
    private readonly List<CallAttempt> _attempts = [];

    public ContactStandingTests() => _contact = Contact(_campaign, _person);

    [Fact]
    public void StandBy_OnlyCallCancelled_IsAsNeverCalled()
    {
        Cancel(Call(Outcome.ThirdParty));
        StandBy();
        (_contact.State, _contact.DueAt, _contact.CallbackAgentId).ShouldBe((ContactState.ToCall, null, null));
        (_contact.Attempts, _contact.CountedAttempts, _contact.TriedParts).ShouldBe((0, 0, DayParts.None));
        (_contact.LastAttemptAt, _contact.ReachedAt, _contact.LastRank).ShouldBe((null, null, 1));
    }

    [Fact]
    public void StandBy_NothingCancelled_IsWhereItWas()
    {
        Call(Outcome.ThirdParty);
        Call(Outcome.ThirdParty, Friday);
        var before = Standing();
        StandBy();
        Standing().ShouldBe(before);
        before.ShouldBe((ContactState.RetryDue, new DateTime(2020, 11, 16, 11, 0, 0, DateTimeKind.Utc), 2, 2, DayParts.Morning, Friday, Thursday));
    }

    [Fact]
    public void StandBy_CallsInAnyOrder_TellsThemByInstant()
    {
        Call(Outcome.NoAnswer);
        Call(Outcome.Reached, Friday);
        _attempts.Reverse();
        StandBy();
        (_contact.State, _contact.LastAttemptAt).ShouldBe((ContactState.Completed, Friday));
    }

    [Fact]
    public void StandBy_CallsOfOneInstant_TellsThemByRank()
    {
        Call(Outcome.NoAnswer);
        Call(Outcome.Reached);
        _attempts.Reverse();
        StandBy();
        _contact.State.ShouldBe(ContactState.Completed);
    }

    [Fact]
    public void StandBy_AgentOnTheLine_IsRefusedUntilHerLeaseEnds()
    {
        _contact.Reserve(_campaign, Agent, Now.AddMinutes(-10).AddTicks(1));
        new Action(StandBy).ShouldRefuse("Outreach.BeingCalled", null);
        _contact.Renew(Agent, Now.AddMinutes(-10));
        StandBy();
        (_contact.State, _contact.LeaseAgentId).ShouldBe((ContactState.ToCall, null));
    }

    [Fact]
    public void StandBy_CallPromisedByTheCallCentre_StaysAsLongAsSomethingIsToDo()
    {
        var (call, promised) = (Call(Outcome.NoAnswer), Now.AddHours(1));
        _contact.PromiseCall(_campaign, promised, Friday, HolidayCalendar.France);
        StandBy();
        (_contact.State, _contact.DueAt, _contact.CallbackAgentId).ShouldBe((ContactState.CallbackDue, promised, null));
        Correct(call, Outcome.Reached);
        StandBy();
        (_contact.State, _contact.DueAt).ShouldBe((ContactState.Completed, null));
    }

    [Fact]
    public void StandBy_CallPromisedInACancelledCall_IsNotPromisedAnyMore()
    {
        Cancel(Call(Outcome.CallbackRequested));
        StandBy();
        (_contact.State, _contact.DueAt).ShouldBe((ContactState.ToCall, null));
    }

    [Fact]
    public void StandBy_CallPromisedInACallThatCounts_StaysItsAgents()
    {
        var promised = Call(Outcome.CallbackRequested).CallbackAt;
        StandBy();
        (_contact.State, _contact.DueAt, _contact.CallbackAgentId).ShouldBe((ContactState.CallbackDue, promised, Agent));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void StandBy_PersonNotToBeCalled_StaysExcluded(bool objected)
    {
        _contact.PromiseCall(_campaign, Now.AddHours(1), Thursday, HolidayCalendar.France);
        if (objected)
            _person.Object(ObjectionSource.Call, Thursday);
        else
            _person.SetAside(Guid.NewGuid());
        StandBy();
        (_contact.State, _contact.DueAt).ShouldBe((ContactState.Excluded, null));
    }

    [Theory]
    [InlineData(false, ContactState.RetryDue)]
    [InlineData(true, ContactState.NumberToFix)]
    public void StandBy_WrongNumber_IsToFixOnceNoOtherWorks(bool faulty, ContactState state)
    {
        Call(Outcome.WrongNumber);
        if (faulty)
            _person.MarkFaulty(_person.Phone, Thursday);
        StandBy();
        _contact.State.ShouldBe(state);
    }

    private CallAttempt Call(Outcome outcome, DateTime? at = null)
    {
        _attempts.Add(_contact.Call(_campaign, outcome, at));
        return _attempts[^1];
    }

    private static void Cancel(CallAttempt attempt) => attempt.Cancel(Agent, null, Now);

    private void Correct(CallAttempt wrong, Outcome outcome)
        => _attempts.Add(_contact.Correct(_campaign, wrong, Report(outcome), Agent, "Erreur", Now, HolidayCalendar.France));

    private void StandBy() => _contact.StandBy(_campaign, _person, _attempts, Now, HolidayCalendar.France);

    private (ContactState State, DateTime? DueAt, int Attempts, int Counted, DayParts Tried, DateTime? Last, DateTime? Reached) Standing()
        => (_contact.State, _contact.DueAt, _contact.Attempts, _contact.CountedAttempts, _contact.TriedParts, _contact.LastAttemptAt, _contact.ReachedAt);
}
