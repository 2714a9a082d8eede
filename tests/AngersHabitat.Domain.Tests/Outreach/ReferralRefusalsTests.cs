using AngersHabitat.Domain.Outreach;
using static AngersHabitat.Domain.Tests.Outreach.OutreachSamples;

namespace AngersHabitat.Domain.Tests.Outreach;

/// <summary>What a referral refuses, at which field, and the last value that it takes; which referrals are open, to tell or late.</summary>
public class ReferralRefusalsTests
{
    private static readonly DateTime At = Thursday;
    private static readonly ReferralCutoffs Cutoffs = new(At, At, At, At, At) { Holidays = HolidayCalendar.France };

    [Fact]
    public void Sent_IsNoDraftAnyMore()
    {
        var sent = InState(ReferralState.Sent);
        new Action(() => sent.Agree(AgreementForm.Spoken, Agent, At)).ShouldRefuse("Outreach.ReferralNotDraft", null, ReferralState.Sent);
        new Action(() => sent.DeclareVitalEmergency("Plus de chauffage")).ShouldRefuse("Outreach.ReferralNotDraft", null, ReferralState.Sent);
        new Action(() => sent.Send(Guid.NewGuid(), Agent, At)).ShouldRefuse("Outreach.ReferralNotDraft", null, ReferralState.Sent);
        sent.EmergencyReason.ShouldBeNull();
    }

    [Fact]
    public void Refusals_StandAtTheirField()
    {
        new Action(() => Draft().Send(Guid.NewGuid(), Agent, At)).ShouldRefuse("Outreach.AgreementRequired", "Agreed");
        var progress = InState(ReferralState.InProgress);
        new Action(() => progress.Answer(ReferralState.Draft, null, Agent, At)).ShouldRefuse("Outreach.AnswerUnknown", "State");
        new Action(() => progress.Answer(ReferralState.Sent, null, Agent, At)).ShouldRefuse("Outreach.AnswerUnknown", "State");
        new Action(() => progress.Answer(ReferralState.Acknowledged, null, Agent, At)).ShouldRefuse("Outreach.AnswerGoesBack", "State");
        new Action(() => progress.Cancel(new string('a', Referral.ResultLength + 1), Agent, At)).ShouldRefuse("Outreach.ResultRequired", "Result", Referral.ResultLength);
        progress.Cancel($" {new string('a', Referral.ResultLength)} ", Agent, At);
        progress.Result!.Length.ShouldBe(Referral.ResultLength);
    }

    [Theory]
    [InlineData(Referral.ShortestEmergencyReason - 1, false)]
    [InlineData(Referral.ShortestEmergencyReason, true)]
    [InlineData(Referral.EmergencyReasonLength, true)]
    [InlineData(Referral.EmergencyReasonLength + 1, false)]
    public void DeclareVitalEmergency_TakesAReasonOfThatLength(int letters, bool taken)
    {
        var draft = Draft();
        draft.IsVital.ShouldBeFalse();
        void Declare() => draft.DeclareVitalEmergency($" {new string('a', letters)} ");
        if (taken)
            Declare();
        else
            new Action(Declare).ShouldRefuse("Outreach.EmergencyReasonRequired", "EmergencyReason", Referral.ShortestEmergencyReason, Referral.EmergencyReasonLength);
        draft.IsVital.ShouldBe(taken);
    }

    [Theory]
    [InlineData(ReferralState.Draft, true, false, true)]
    [InlineData(ReferralState.Sent, true, false, true)]
    [InlineData(ReferralState.Acknowledged, true, false, true)]
    [InlineData(ReferralState.InProgress, true, false, true)]
    [InlineData(ReferralState.Closed, true, true, true)]
    [InlineData(ReferralState.Rejected, true, true, false)]
    [InlineData(ReferralState.Cancelled, false, false, false)]
    public void State_SaysWhetherItIsOpen_ToTell_AndHoldsAPlace(ReferralState state, bool open, bool toTell, bool holds)
    {
        var referral = InState(state);
        (Referral.Open.Holds(referral), referral.IsToTell, referral.HoldsPlace).ShouldBe((open, toTell, holds));
        Referral.Late.Holds(referral, Cutoffs).ShouldBeFalse("at the very instant it is still in time");
        Referral.Late.Holds(referral, After(state)).ShouldBe(state != ReferralState.Cancelled);
        Referral.Late.Holds(referral, AfterAllBut(state)).ShouldBeFalse("each step has its own delay");
        if (!toTell)
            return;
        referral.PersonTold(At);
        (Referral.Open.Holds(referral), referral.IsToTell, Referral.Late.Holds(referral, After(state))).ShouldBe((false, false, false));
    }

    [Fact]
    public void Late_OfAVitalEmergency_GoesByItsOwnDelay()
    {
        var vital = Draft();
        vital.DeclareVitalEmergency("Plus de chauffage");
        Referral.Late.Holds(vital, Cutoffs).ShouldBeFalse();
        Referral.Late.Holds(vital, Cutoffs with { Vital = At.AddTicks(1) }).ShouldBeTrue();
    }

    [Fact]
    public void Anonymise_ForgetsWords_AndKeepsThatItWasVital()
    {
        var vital = InState(ReferralState.Draft);
        vital.DeclareVitalEmergency("Plus de chauffage");
        vital.Send(Guid.NewGuid(), Agent, At);
        vital.Answer(ReferralState.Closed, "Réparé chez elle", Agent, At);
        vital.Anonymise();
        (vital.Result, vital.EmergencyReason, vital.IsVital).ShouldBe((null, "", true));
        vital.Steps.ShouldAllBe(step => step.Comment == null);
        var plain = InState(ReferralState.Closed);
        plain.Anonymise();
        plain.IsVital.ShouldBeFalse();
    }

    private static Referral Draft() => new(Guid.NewGuid(), Contact(ActiveCampaign()), Need.Shopping, null, Agent, At);

    private static Referral InState(ReferralState state)
    {
        var referral = Draft();
        if (state == ReferralState.Draft)
            return referral;
        if (state == ReferralState.Cancelled)
        {
            referral.Cancel("Elle ne veut plus", Agent, At);
            return referral;
        }
        referral.Agree(AgreementForm.Spoken, Agent, At);
        referral.Send(Guid.NewGuid(), Agent, At);
        if (state != ReferralState.Sent)
            referral.Answer(state, "Fait", Agent, At);
        return referral;
    }

    private static ReferralCutoffs After(ReferralState state) => state switch
    {
        ReferralState.Draft => Cutoffs with { ToSend = At.AddTicks(1) },
        ReferralState.Sent => Cutoffs with { ToAcknowledge = At.AddTicks(1) },
        ReferralState.Acknowledged or ReferralState.InProgress => Cutoffs with { ToResolve = At.AddTicks(1) },
        _ => Cutoffs with { ToTell = At.AddTicks(1) },
    };

    private static ReferralCutoffs AfterAllBut(ReferralState state)
    {
        var (late, own) = (At.AddTicks(1), After(state));
        return new(late, own.ToSend > At ? At : late, own.ToAcknowledge > At ? At : late, own.ToResolve > At ? At : late, own.ToTell > At ? At : late) { Holidays = HolidayCalendar.France };
    }
}
