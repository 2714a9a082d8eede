using AngersHabitat.Domain.Outreach;
using static AngersHabitat.Domain.Tests.Outreach.OutreachSamples;

namespace AngersHabitat.Domain.Tests.Outreach;

/// <summary>A call noted again as it was.</summary>
public class ContactCorrectionTests
{
    private const string Dialled = "+33261910412";
    private static readonly Guid Manager = Guid.NewGuid();
    private static readonly DateTime Later = Thursday.AddHours(5);

    private readonly Campaign _campaign = ActiveCampaign();
    private readonly CampaignContact _contact;
    private readonly CallAttempt _wrong;

    public ContactCorrectionTests()
    {
        _contact = Contact(_campaign);
        _contact.Reserve(_campaign, Agent, Thursday);
        var report = Report(Outcome.Reached) with { Number = Dialled, Wishes = "une visite", Note = "va bien" };
        _wrong = _contact.Record(_campaign, report, false, HolidayCalendar.France);
    }

    [Fact]
    public void Correct_AnotherInstantAndAgentReported_KeepsThoseOfTheCall()
    {
        var report = Report(Outcome.Refused, Later, OtherAgent);
        var right = Correct(report);
        (right.At, right.AgentId, right.Number).ShouldBe((Thursday, Agent, Dialled));
        (right.CallId, right.ContactId, right.CampaignId).ShouldBe((report.CallId, _contact.Id, _campaign.Id));
        (right.Outcome, right.Rank, right.CorrectsId).ShouldBe((Outcome.Refused, 2, _wrong.Id));
        CallAttempt.Counting.Holds(right).ShouldBeTrue();
    }

    [Fact]
    public void Correct_AnotherNumberReported_IsTaken()
        => Correct(Report(Outcome.Refused) with { Number = "+33639980001" }).Number.ShouldBe("+33639980001");

    [Fact]
    public void Correct_FormerCall_LosesItsWordsAndKeepsItsOutcome()
    {
        Correct(Report(Outcome.Refused));
        (_wrong.CancelledAt, _wrong.CancelledBy, _wrong.CancelReason).ShouldBe((Later, Manager, "Une autre personne"));
        (_wrong.Number, _wrong.Wishes, _wrong.Note).ShouldBe((null, null, null));
        (_wrong.Outcome, _wrong.CorrectsId, CallAttempt.Counting.Holds(_wrong)).ShouldBe((Outcome.Reached, null, false));
    }

    [Fact]
    public void Correct_Twice_IsRefusedAndUsesNoRank()
    {
        Correct(Report(Outcome.Refused));
        new Action(() => Correct(Report(Outcome.Busy))).ShouldRefuse("Outreach.AttemptCancelled", null);
        _contact.LastRank.ShouldBe(2);
    }

    [Fact]
    public void Correct_ReportThatCannotBeKept_LeavesTheFormerCall()
    {
        var tooLong = Report(Outcome.Refused) with { Note = new string('a', CallReport.NoteLength + 1) };
        new Action(() => Correct(tooLong)).ShouldRefuse("Outreach.NoteTooLong", "Note", CallReport.NoteLength);
        (CallAttempt.Counting.Holds(_wrong), _wrong.Note, _contact.LastRank).ShouldBe((true, "va bien", 1));
    }

    [Fact]
    public void Correct_CallbackWished_IsAfterTheInstantOfTheCall()
    {
        var atOnce = Report(Outcome.CallbackRequested, Later, callbackAt: Thursday);
        new Action(() => Correct(atOnce)).ShouldRefuse("Outreach.CallbackInPast", "CallbackDate");
        Correct(atOnce with { CallbackAt = Thursday.AddMinutes(1) }).CallbackAt.ShouldBe(Thursday.AddMinutes(1));
    }

    private CallAttempt Correct(CallReport report)
        => _contact.Correct(_campaign, _wrong, report, Manager, " Une autre personne ", Later, HolidayCalendar.France);
}
