using AngersHabitat.Domain.Outreach;
using static AngersHabitat.Domain.Tests.Outreach.OutreachSamples;

namespace AngersHabitat.Domain.Tests.Outreach;

/// <summary>What each step of a referral keeps, and until when it may last.</summary>
public class ReferralDelaysTests
{
    private static readonly DateOnly Today = new(2020, 11, 12);

    [Theory]
    [InlineData(ReferralDelay.ToSend, "2020-11-16")]
    [InlineData(ReferralDelay.ToAcknowledge, "2020-11-17")]
    [InlineData(ReferralDelay.ToResolve, "2020-11-26")]
    [InlineData(ReferralDelay.ToTell, "2020-11-17")]
    public void LastDay_Step_HasItsWorkingDays(ReferralDelay step, string last)
    {
        ReferralDeadlines.LastDay(step, Today, vital: false, HolidayCalendar.France).ShouldBe(Date(last));
        ReferralDeadlines.LastDay(step, Today, vital: true, HolidayCalendar.France).ShouldBe(Date("2020-11-13"));
    }

    // Midnight in Angers is 23:00 UTC of the day before; the 11th is a holiday.
    [Fact]
    public void Cutoffs_OfADate_AreTheMidnightsFromWhichAStepIsInTime()
    {
        var cutoffs = ReferralCutoffs.On(Today, HolidayCalendar.France);
        (cutoffs.Vital, cutoffs.ToSend).ShouldBe((Utc("2020-11-09T23:00"), Utc("2020-11-08T23:00")));
        (cutoffs.ToAcknowledge, cutoffs.ToResolve, cutoffs.ToTell).ShouldBe((Utc("2020-11-05T23:00"), Utc("2020-10-27T23:00"), Utc("2020-11-05T23:00")));
        cutoffs.Holidays.ShouldBeSameAs(HolidayCalendar.France);
    }

    [Theory]
    [InlineData(ReferralState.Draft, ReferralDelay.ToSend, "2020-11-16")]
    [InlineData(ReferralState.Sent, ReferralDelay.ToAcknowledge, "2020-11-17")]
    [InlineData(ReferralState.Acknowledged, ReferralDelay.ToResolve, "2020-11-26")]
    [InlineData(ReferralState.InProgress, ReferralDelay.ToResolve, "2020-11-26")]
    [InlineData(ReferralState.Closed, ReferralDelay.ToTell, "2020-11-17")]
    [InlineData(ReferralState.Rejected, ReferralDelay.ToTell, "2020-11-17")]
    public void DelayOn_DayAfterTheLast_IsLateWithItsLastDay(ReferralState state, ReferralDelay delay, string last)
    {
        var (referral, due) = (InState(state), Date(last));
        referral.DelayOn(due, HolidayCalendar.France).ShouldBe(ReferralDelay.None);
        referral.DelayOn(due.AddDays(1), HolidayCalendar.France).ShouldBe(delay);
        referral.DueOn(ReferralCutoffs.On(due.AddDays(1), HolidayCalendar.France)).ShouldBe(due);
    }

    [Fact]
    public void DelayOn_VitalEmergency_HasOneDay()
    {
        var vital = Draft();
        vital.DeclareVitalEmergency("Plus de chauffage");
        vital.DelayOn(Today.AddDays(1), HolidayCalendar.France).ShouldBe(ReferralDelay.None);
        vital.DelayOn(Today.AddDays(2), HolidayCalendar.France).ShouldBe(ReferralDelay.ToSend);
        vital.DueOn(ReferralCutoffs.On(Today.AddDays(2), HolidayCalendar.France)).ShouldBe(Today.AddDays(1));
    }

    [Fact]
    public void DelayOn_Cancelled_IsNeverLate()
    {
        var referral = Draft();
        referral.Cancel("Elle ne veut plus", Agent, Thursday);
        referral.DelayOn(Today.AddYears(1), HolidayCalendar.France).ShouldBe(ReferralDelay.None);
    }

    [Fact]
    public void Constructor_NewReferral_IsADraftWithItsFirstStep()
    {
        var (id, offer, contact) = (Guid.NewGuid(), Guid.NewGuid(), Contact(ActiveCampaign()));
        var referral = new Referral(id, contact, Need.Shopping, offer, Agent, Thursday);
        (referral.Id, referral.ContactId, referral.CampaignId, referral.PersonId).ShouldBe((id, contact.Id, contact.CampaignId, contact.PersonId));
        (referral.Need, referral.OfferId, referral.State, referral.StateAt).ShouldBe((Need.Shopping, offer, ReferralState.Draft, Thursday));
        (referral.AgreedAt, referral.AgreedWith, referral.AgreementForm, referral.BatchId, referral.IsReady).ShouldBe((null, null, null, null, false));
        referral.Steps.Select(Told).ShouldBe([(id, 1, ReferralState.Draft, Agent, Thursday, null)]);
    }

    [Fact]
    public void Steps_AgreedSentAndAnswered_KeepWhoWhenAndWhat()
    {
        var (referral, batch) = (Draft(), Guid.NewGuid());
        referral.Agree(AgreementForm.Representative, OtherAgent, Thursday.AddMinutes(5));
        (referral.AgreedAt, referral.AgreedWith, referral.AgreementForm).ShouldBe((Thursday.AddMinutes(5), OtherAgent, AgreementForm.Representative));
        referral.IsReady.ShouldBeTrue();
        referral.Send(batch, OtherAgent, Thursday.AddHours(1));
        (referral.BatchId, referral.IsReady, referral.StateAt).ShouldBe((batch, false, Thursday.AddHours(1)));
        referral.Answer(ReferralState.Closed, " Livré ", Agent, Thursday.AddHours(2)).ShouldBeTrue();
        (referral.Result, referral.State, referral.StateAt).ShouldBe(("Livré", ReferralState.Closed, Thursday.AddHours(2)));
        referral.Steps.Skip(1).Select(Told).ShouldBe(
        [
            (referral.Id, 2, ReferralState.Sent, OtherAgent, Thursday.AddHours(1), null), (referral.Id, 3, ReferralState.Closed, Agent, Thursday.AddHours(2), " Livré "),
        ]);
    }

    [Fact]
    public void NotTold_PersonTold_IsToTellAgain()
    {
        var referral = InState(ReferralState.Closed);
        referral.PersonTold(Thursday);
        referral.NotTold();
        (referral.PersonToldAt, referral.IsToTell).ShouldBe((null, true));
    }

    private static (Guid, int, ReferralState, Guid, DateTime, string?) Told(ReferralStep step)
        => (step.ReferralId, step.Rank, step.State, step.AgentId, step.At, step.Comment);

    private static DateOnly Date(string text) => DateOnly.FromDateTime(Utc(text + "T00:00"));

    private static Referral Draft() => new(Guid.NewGuid(), Contact(ActiveCampaign()), Need.Shopping, null, Agent, Thursday);

    private static Referral InState(ReferralState state)
    {
        var referral = Draft();
        if (state == ReferralState.Draft)
            return referral;
        referral.Agree(AgreementForm.Spoken, Agent, Thursday);
        referral.Send(Guid.NewGuid(), Agent, Thursday);
        if (state != ReferralState.Sent)
            referral.Answer(state, "Fait", Agent, Thursday);
        return referral;
    }
}
