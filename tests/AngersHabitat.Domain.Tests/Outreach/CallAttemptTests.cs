using AngersHabitat.Domain.Outreach;
using static AngersHabitat.Domain.Tests.Outreach.OutreachSamples;

namespace AngersHabitat.Domain.Tests.Outreach;

public class CallAttemptTests
{
    private readonly Campaign _campaign = ActiveCampaign();
    private readonly CampaignContact _contact;

    public CallAttemptTests() => _contact = Contact(_campaign);

    [Fact]
    public void Record_WhatWasNoted_IsKept()
    {
        _contact.MarkUrgent();
        var report = Report(Outcome.Interrupted, Thursday, OtherAgent) with
        {
            Number = "+33261910412",
            Wishes = " une visite ",
            Note = " rappeler ",
            Needs = [Need.Shopping, Need.Isolation, Need.Shopping],
        };
        var attempt = Record(report);
        (attempt.CallId, attempt.ContactId, attempt.CampaignId).ShouldBe((report.CallId, _contact.Id, _campaign.Id));
        (attempt.AgentId, attempt.At, attempt.Rank, attempt.Outcome).ShouldBe((OtherAgent, Thursday, 1, Outcome.Interrupted));
        (attempt.Number, attempt.Wishes, attempt.Note).ShouldBe(("+33261910412", "une visite", "rappeler"));
        (attempt.Danger, attempt.WasUrgent, attempt.CallbackAt).ShouldBe((false, true, null));
        attempt.Needs.Select(need => (need.AttemptId, need.Need)).ShouldBe([(attempt.Id, Need.Isolation), (attempt.Id, Need.Shopping)]);
        (attempt.CancelledAt, attempt.CancelledBy, attempt.CancelReason, attempt.CorrectsId).ShouldBe((null, null, null, null));
    }

    [Fact]
    public void Record_BlankWords_AreNone()
    {
        var attempt = Record(Report(Outcome.Reached) with { Wishes = " ", Note = "" });
        (attempt.Wishes, attempt.Note).ShouldBe((null, null));
    }

    [Theory]
    [InlineData(Outcome.CallbackRequested, true)]
    [InlineData(Outcome.Interrupted, false)]
    public void Record_CallbackInstant_IsKeptOnlyWhenACallIsAskedFor(Outcome outcome, bool kept)
        => Record(Report(outcome, callbackAt: Thursday.AddHours(1))).CallbackAt.ShouldBe(kept ? Thursday.AddHours(1) : null);

    [Fact]
    public void Record_DangerOfSomebodyReached_MakesUrgentAllTheSame()
    {
        Record(Report(Outcome.Reached) with { ImmediateDanger = true }).Danger.ShouldBeTrue();
        (_contact.State, _contact.Urgent).ShouldBe((ContactState.Completed, true));
    }

    [Fact]
    public void TakenBackUntil_AnyCall_IsTenMinutesAfterIt()
        => Record(Report(Outcome.Reached)).TakenBackUntil.ShouldBe(Thursday.AddMinutes(10));

    [Fact]
    public void Cancel_WithoutReason_ForgetsTheWordsAndKeepsTheRest()
    {
        var attempt = Record(Report(Outcome.Reached) with { Number = "+33261910412", Wishes = "visite", Note = "va bien", Needs = [Need.Shopping] });
        attempt.Cancel(OtherAgent, " ", Thursday.AddMinutes(2));
        (attempt.CancelledAt, attempt.CancelledBy, attempt.CancelReason).ShouldBe((Thursday.AddMinutes(2), OtherAgent, null));
        (attempt.Number, attempt.Wishes, attempt.Note, attempt.Outcome, attempt.Needs.Count).ShouldBe((null, null, null, Outcome.Reached, 1));
        new Action(() => attempt.Cancel(Agent, "encore", Thursday)).ShouldRefuse("Outreach.AttemptCancelled", null);
        attempt.CancelReason.ShouldBeNull();
    }

    [Fact]
    public void Anonymise_Words_AreForgottenAndNeedsStay()
    {
        var attempt = Record(Report(Outcome.Reached) with { Number = "+33261910412", Wishes = "visite", Note = "va bien", Needs = [Need.Shopping] });
        attempt.Anonymise();
        (attempt.Number, attempt.Wishes, attempt.Note, attempt.Needs.Count).ShouldBe((null, null, null, 1));
        attempt.Cancel(Agent, "Erreur", Thursday);
        attempt.Anonymise();
        (attempt.CancelReason, attempt.CancelledBy).ShouldBe((null, Agent));
    }

    private CallAttempt Record(CallReport report)
    {
        _contact.Reserve(_campaign, report.AgentId, report.At);
        return _contact.Record(_campaign, report, false, HolidayCalendar.France);
    }
}
