using AngersHabitat.Domain.Outreach;
using static AngersHabitat.Domain.Tests.Outreach.OutreachSamples;

namespace AngersHabitat.Domain.Tests.Outreach;

/// <summary>What stays of a number found, of a call asked for again and of urgency when calls are told again.</summary>
public class ContactBeginningTests
{
    private static readonly DateTime Fixed = Thursday.AddDays(1);
    private static readonly DateTime Now = Thursday.AddDays(5);

    private readonly Campaign _campaign = ActiveCampaign();
    private readonly Person _person = SomePerson();
    private readonly CampaignContact _contact;

    public ContactBeginningTests() => _contact = Contact(_campaign, _person);

    [Fact]
    public void StandBy_NumberFoundAfterTheCalls_BeginsTheCountAgainFromThere()
    {
        var calls = CallsUntilANumberIsFound();
        StandBy(calls);
        (_contact.State, _contact.DueAt, _contact.Attempts).ShouldBe((ContactState.RetryDue, Fixed, 2));
        (_contact.CountedAttempts, _contact.TriedParts).ShouldBe((0, DayParts.None));
    }

    [Fact]
    public void StandBy_NumberFoundAtTheInstantOfACall_CountsThatCall()
    {
        var calls = CallsUntilANumberIsFound();
        calls.Add(_contact.Call(_campaign, Outcome.NoAnswer, Fixed.AddHours(5)));
        calls.Add(_contact.Call(_campaign, Outcome.VoicemailLeft, Fixed.AddDays(3)));
        StandBy(calls);
        (_contact.CountedAttempts, _contact.TriedParts).ShouldBe((2, DayParts.LateAfternoon | DayParts.Morning));
        var atOnce = Contact(_campaign, _person);
        StandBy(atOnce, [.. CallsUntilANumberIsFound(atOnce), atOnce.Call(_campaign, Outcome.NoAnswer, Fixed)]);
        (atOnce.CountedAttempts, atOnce.TriedParts, atOnce.Attempts).ShouldBe((1, DayParts.Morning, 3));
    }

    [Fact]
    public void StandBy_ReopenedAndThenCalled_CountsTheCallsAfterIt()
    {
        var refusal = _contact.Call(_campaign, Outcome.Refused);
        _contact.Reopen(_person, Fixed);
        StandBy([refusal]);
        (_contact.State, _contact.DueAt, _contact.CountedAttempts).ShouldBe((ContactState.RetryDue, Fixed, 0));
        StandBy([refusal, _contact.Call(_campaign, Outcome.NoAnswer, Fixed.AddHours(5))]);
        (_contact.State, _contact.CountedAttempts, _contact.TriedParts).ShouldBe((ContactState.RetryDue, 1, DayParts.LateAfternoon));
    }

    [Fact]
    public void StandBy_ReopenedAfterAFinalCallSinceCancelled_IsToCall()
    {
        var refusal = _contact.Call(_campaign, Outcome.Refused);
        _contact.Reopen(_person, Fixed);
        refusal.Cancel(Agent, null, Now);
        StandBy([refusal]);
        (_contact.State, _contact.DueAt, _contact.Attempts).ShouldBe((ContactState.ToCall, null, 0));
    }

    [Fact]
    public void StandBy_UrgentBeforeACancelledCall_IsUrgentAgain()
    {
        _contact.MarkUrgent();
        var reached = _contact.Call(_campaign, Outcome.Reached);
        (reached.WasUrgent, _contact.Urgent).ShouldBe((true, false));
        StandBy([reached]);
        _contact.Urgent.ShouldBeFalse("news were taken");
        reached.Cancel(Agent, null, Now);
        StandBy([reached]);
        _contact.Urgent.ShouldBeTrue();
    }

    [Theory]
    [InlineData(Outcome.NoAnswer, true)]
    [InlineData(Outcome.Reached, false)]
    public void StandBy_UrgentNow_StaysSoUnlessTheCallsLeadToAnEnd(Outcome corrected, bool urgent)
    {
        var wrong = _contact.Call(_campaign, Outcome.Interrupted);
        _contact.MarkUrgent();
        var right = _contact.Correct(_campaign, wrong, Report(corrected), Agent, "Erreur", Now, HolidayCalendar.France);
        StandBy([wrong, right]);
        _contact.Urgent.ShouldBe(urgent);
    }

    [Fact]
    public void StandBy_NobodyUrgent_StaysSo()
    {
        StandBy([_contact.Call(_campaign, Outcome.NoAnswer)]);
        _contact.Urgent.ShouldBeFalse();
    }

    private List<CallAttempt> CallsUntilANumberIsFound(CampaignContact? contact = null)
    {
        contact ??= _contact;
        List<CallAttempt> calls = [contact.Call(_campaign, Outcome.NoAnswer), contact.Call(_campaign, Outcome.Disconnected, Thursday.AddHours(5))];
        contact.NumberFixed(Fixed);
        return calls;
    }

    private void StandBy(IReadOnlyList<CallAttempt> attempts) => StandBy(_contact, attempts);

    private void StandBy(CampaignContact contact, IReadOnlyList<CallAttempt> attempts)
        => contact.StandBy(_campaign, _person, attempts, Now, HolidayCalendar.France);
}
