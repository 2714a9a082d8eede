using AngersHabitat.Domain.Outreach;
using static AngersHabitat.Domain.Tests.Outreach.OutreachSamples;

namespace AngersHabitat.Domain.Tests.Outreach;

public class ReferralTests
{
    private static readonly DateOnly Today = new(2020, 11, 12);

    [Fact]
    public void Send_WithoutAgreementNorEmergency_IsRefused()
        => new Action(() => Draft().Send(Guid.NewGuid(), Agent, Thursday)).ShouldRefuse("Outreach.AgreementRequired");

    [Fact]
    public void Send_VitalEmergency_NeedsAReasonAndNoAgreement()
    {
        var referral = Draft();
        new Action(() => referral.DeclareVitalEmergency("  ?  ")).ShouldRefuse("Outreach.EmergencyReasonRequired");
        referral.DeclareVitalEmergency("Plus de chauffage ni de nourriture");
        referral.Send(Guid.NewGuid(), Agent, Thursday);
        referral.State.ShouldBe(ReferralState.Sent);
    }

    [Fact]
    public void Loop_FromDraftToPersonTold_KeepsEachStep()
    {
        var referral = Sent();
        referral.Answer(ReferralState.Acknowledged, null, Agent, Thursday.AddDays(1)).ShouldBeTrue();
        new Action(() => referral.PersonTold(Thursday)).ShouldRefuse("Outreach.NothingToTell");
        referral.Answer(ReferralState.InProgress, null, Agent, Thursday.AddDays(2));
        referral.Answer(ReferralState.Closed, "Portage de repas dès lundi", Agent, Thursday.AddDays(5));
        referral.PersonTold(Thursday.AddDays(6));
        referral.PersonTold(Thursday.AddDays(7));
        referral.PersonToldAt.ShouldBe(Thursday.AddDays(6));
        referral.Steps.Select(step => step.State).ShouldBe(
            [ReferralState.Draft, ReferralState.Sent, ReferralState.Acknowledged, ReferralState.InProgress, ReferralState.Closed]);
    }

    [Fact]
    public void Answer_SameTwice_ChangesNothing()
    {
        var referral = Sent();
        referral.Answer(ReferralState.Acknowledged, null, Agent, Thursday);
        referral.Answer(ReferralState.Acknowledged, null, Agent, Thursday).ShouldBeFalse();
        referral.Steps.Count.ShouldBe(3);
    }

    [Fact]
    public void Answer_NotSentBackwardsOrAfterTheEnd_IsRefused()
    {
        new Action(() => Draft().Answer(ReferralState.Closed, "fait", Agent, Thursday)).ShouldRefuse("Outreach.ReferralNotSent");
        var referral = Sent();
        new Action(() => referral.Answer(ReferralState.Closed, " ", Agent, Thursday)).ShouldRefuse("Outreach.ResultRequired");
        new Action(() => referral.Answer(ReferralState.Cancelled, "x", Agent, Thursday)).ShouldRefuse("Outreach.AnswerUnknown");
        referral.Answer(ReferralState.InProgress, null, Agent, Thursday);
        new Action(() => referral.Answer(ReferralState.Acknowledged, null, Agent, Thursday)).ShouldRefuse("Outreach.AnswerGoesBack");
        referral.Answer(ReferralState.Rejected, "Hors du secteur", Agent, Thursday);
        new Action(() => referral.Answer(ReferralState.Closed, "fait", Agent, Thursday)).ShouldRefuse("Outreach.ReferralEnded");
    }

    [Fact]
    public void Cancel_BeforeTheEnd_FreesThePlace()
    {
        var referral = Sent();
        referral.HoldsPlace.ShouldBeTrue();
        referral.Cancel("La personne ne veut plus", Agent, Thursday);
        referral.HoldsPlace.ShouldBeFalse();
        new Action(() => referral.Cancel("encore", Agent, Thursday)).ShouldRefuse("Outreach.ReferralEnded");
    }

    [Fact]
    public void DelayOn_EachStep_CountsWorkingDays()
    {
        var referral = Sent();
        referral.DelayOn(new(2020, 11, 17), HolidayCalendar.France).ShouldBe(ReferralDelay.None);
        referral.DelayOn(new(2020, 11, 18), HolidayCalendar.France).ShouldBe(ReferralDelay.ToAcknowledge);
        referral.Answer(ReferralState.Closed, "fait", Agent, Thursday);
        referral.DelayOn(new(2020, 11, 18), HolidayCalendar.France).ShouldBe(ReferralDelay.ToTell);
        referral.PersonTold(Thursday);
        referral.DelayOn(new(2021, 1, 1), HolidayCalendar.France).ShouldBe(ReferralDelay.None);
        Draft().DelayOn(new(2020, 11, 17), HolidayCalendar.France).ShouldBe(ReferralDelay.ToSend);
    }

    [Fact]
    public void LastDay_AcrossAHoliday_LeavesItOut()
        => ReferralDeadlines.LastDay(ReferralDelay.ToSend, new(2020, 11, 10), vital: false, HolidayCalendar.France).ShouldBe(new DateOnly(2020, 11, 13));

    [Fact]
    public void LastDay_VitalEmergency_IsTheNextWorkingDay()
        => ReferralDeadlines.LastDay(ReferralDelay.ToAcknowledge, new(2020, 11, 13), vital: true, HolidayCalendar.France).ShouldBe(new DateOnly(2020, 11, 16));

    [Fact]
    public void Offer_CapacityTaken_LeavesNoPlaceAndNeverLess()
    {
        var offer = new CcasOffer(Guid.NewGuid(), OfferKind.Help, "Portage de repas", [Need.Shopping]);
        offer.PlacesLeft(99).ShouldBeNull();
        offer.Plan("à domicile", "tous les jours", new(Today, Today.AddDays(1)), 12);
        offer.PlacesLeft(5).ShouldBe(7);
        offer.PlacesLeft(13).ShouldBe(0);
        offer.IsOpenOn(Today).ShouldBeTrue();
        offer.IsOpenOn(Today.AddDays(1)).ShouldBeFalse();
        new Action(() => offer.Plan("", "", new(Today, null), 0)).ShouldRefuse("Outreach.OfferCapacity");
    }

    [Fact]
    public void Escalation_DoneOnce_IsNoLongerLate()
    {
        var escalation = new Escalation(Guid.NewGuid(), Contact(ActiveCampaign()), EscalationKind.Caretaker, Agent, Today, Thursday);
        escalation.IsLate(Today).ShouldBeFalse();
        escalation.IsLate(Today.AddDays(1)).ShouldBeTrue();
        new Action(() => escalation.Complete(Agent, " ", Thursday)).ShouldRefuse("Outreach.ResultRequired");
        escalation.Complete(Agent, "Vue à sa porte, va bien", Thursday);
        escalation.IsLate(Today.AddDays(1)).ShouldBeFalse();
        new Action(() => escalation.Complete(Agent, "encore", Thursday)).ShouldRefuse("Outreach.EscalationDone");
        new Action(() => _ = new Escalation(Guid.NewGuid(), Contact(ActiveCampaign()), EscalationKind.Ccas, Agent, Today.AddDays(-1), Thursday))
            .ShouldRefuse("Outreach.DeadlineInPast");
    }

    [Fact]
    public void Escalation_DefaultDeadline_SkipsSundayAndHoliday()
        => Escalation.DefaultDeadline(new(2020, 11, 10), HolidayCalendar.France).ShouldBe(new DateOnly(2020, 11, 13));

    private static Referral Draft() => new(Guid.NewGuid(), Contact(ActiveCampaign()), Need.Shopping, null, Agent, Thursday);

    private static Referral Sent()
    {
        var referral = Draft();
        referral.Agree(AgreementForm.Spoken, Agent, Thursday);
        referral.Send(Guid.NewGuid(), Agent, Thursday);
        return referral;
    }
}
