
namespace AngersHabitat.Domain.Outreach;

/// <content>Its way to the CCAS and back.</content>
public sealed partial class Referral
{
    /// <summary>Notes the person's agreement.</summary>
    /// <exception cref="RuleException"><c>Outreach.ReferralNotDraft</c>.</exception>
    public void Agree(AgreementForm form, Guid agentId, DateTime at)
    {
        Require("Outreach.ReferralNotDraft", ReferralState.Draft);
        (AgreedAt, AgreedWith, AgreementForm) = (at, agentId, form);
    }

    /// <summary>Notes a danger to life, which needs no agreement.</summary>
    /// <exception cref="RuleException"><c>Outreach.ReferralNotDraft</c>, <c>Outreach.EmergencyReasonRequired</c>: too short or too long.</exception>
    public void DeclareVitalEmergency(string reason)
    {
        Require("Outreach.ReferralNotDraft", ReferralState.Draft);
        if (reason.Trim().Length is < ShortestEmergencyReason or > EmergencyReasonLength)
            throw new RuleException("Outreach.EmergencyReasonRequired", nameof(EmergencyReason), ShortestEmergencyReason, EmergencyReasonLength);
        EmergencyReason = reason.Trim();
    }

    /// <summary>Marks it as sent in a batch.</summary>
    /// <exception cref="RuleException"><c>Outreach.ReferralNotDraft</c>, <c>Outreach.AgreementRequired</c>.</exception>
    public void Send(Guid batchId, Guid agentId, DateTime at)
    {
        Require("Outreach.ReferralNotDraft", ReferralState.Draft);
        if (!IsReady)
            throw new RuleException("Outreach.AgreementRequired", "Agreed");
        BatchId = batchId;
        Move(ReferralState.Sent, agentId, at, null);
    }

    /// <summary>Notes what the CCAS answers. The same answer twice changes nothing; an answer may skip steps, never go back.</summary>
    /// <returns>Whether anything changed.</returns>
    /// <exception cref="RuleException"><c>Outreach.ReferralNotSent</c>; <c>Outreach.ReferralEnded</c>; <c>Outreach.AnswerGoesBack</c>;
    /// <c>Outreach.ResultRequired</c>: closed or refused without saying what came of it.</exception>
    public bool Answer(ReferralState answer, string? result, Guid agentId, DateTime at)
    {
        if (answer is ReferralState.Draft or ReferralState.Sent or ReferralState.Cancelled)
            throw new RuleException("Outreach.AnswerUnknown", "State");
        if (State == answer)
            return false;
        Require(State == ReferralState.Draft ? "Outreach.ReferralNotSent" : "Outreach.ReferralEnded",
            ReferralState.Sent, ReferralState.Acknowledged, ReferralState.InProgress);
        if (answer < State)
            throw new RuleException("Outreach.AnswerGoesBack", "State");
        if (answer is ReferralState.Closed or ReferralState.Rejected)
            Result = RequiredResult(result);
        Move(answer, agentId, at, result);
        return true;
    }

    /// <summary>Withdraws it, before it has ended.</summary>
    /// <exception cref="RuleException"><c>Outreach.ReferralEnded</c>, <c>Outreach.ResultRequired</c>: no reason given.</exception>
    public void Cancel(string reason, Guid agentId, DateTime at)
    {
        Require("Outreach.ReferralEnded",
            ReferralState.Draft, ReferralState.Sent, ReferralState.Acknowledged, ReferralState.InProgress);
        Result = RequiredResult(reason);
        Move(ReferralState.Cancelled, agentId, at, reason);
    }

    /// <summary>Notes that the person was told the result: the loop is closed.</summary>
    /// <exception cref="RuleException"><c>Outreach.NothingToTell</c>: no result yet.</exception>
    public void PersonTold(DateTime at)
    {
        Require("Outreach.NothingToTell", ReferralState.Closed, ReferralState.Rejected);
        PersonToldAt ??= at;
    }

    /// <summary>Takes back that the person was told: the call in which it was noted is cancelled.</summary>
    public void NotTold() => PersonToldAt = null;

    private static string RequiredResult(string? text)
        => string.IsNullOrWhiteSpace(text) || text.Trim().Length > ResultLength
            ? throw new RuleException("Outreach.ResultRequired", nameof(Result), ResultLength)
            : text.Trim();

    private void Require(string code, params ReferralState[] allowed)
    {
        if (!allowed.Contains(State))
            throw new RuleException(code, null, State);
    }
}
