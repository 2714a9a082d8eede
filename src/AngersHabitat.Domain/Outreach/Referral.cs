using AngersHabitat.Domain.Common;

namespace AngersHabitat.Domain.Outreach;

/// <summary>A need passed on to the CCAS, with the person's agreement or for a vital emergency.</summary>
public sealed class Referral : IVersioned
{
    private readonly List<ReferralStep> _steps = [];

    private Referral()
    {
    }

    /// <summary>Notes a referral, not sent yet.</summary>
    /// <param name="id">Identifier, made when the form was shown.</param>
    /// <param name="contact">The person in the campaign.</param>
    /// <param name="need">The need.</param>
    /// <param name="offerId">The offer proposed; null when none fits.</param>
    /// <param name="agentId">Who notes it.</param>
    /// <param name="at">Instant (UTC).</param>
    public Referral(Guid id, CampaignContact contact, Need need, Guid? offerId, Guid agentId, DateTime at)
    {
        (Id, ContactId, CampaignId, PersonId) = (id, contact.Id, contact.CampaignId, contact.PersonId);
        (Need, OfferId) = (need, offerId);
        Move(ReferralState.Draft, agentId, at, null);
    }

    /// <inheritdoc />
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; set; }

    /// <summary>The person in the campaign.</summary>
    public Guid ContactId { get; private set; }

    /// <summary>The campaign.</summary>
    public Guid CampaignId { get; private set; }

    /// <summary>The person.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>The need.</summary>
    public Need Need { get; private set; }

    /// <summary>The offer proposed.</summary>
    public Guid? OfferId { get; private set; }

    /// <summary>Where it stands.</summary>
    public ReferralState State { get; private set; }

    /// <summary>When it came to this state (UTC).</summary>
    public DateTime StateAt { get; private set; }

    /// <summary>When the person agreed (UTC).</summary>
    public DateTime? AgreedAt { get; private set; }

    /// <summary>Who noted the agreement.</summary>
    public Guid? AgreedWith { get; private set; }

    /// <summary>How the agreement was noted.</summary>
    public AgreementForm? AgreementForm { get; private set; }

    /// <summary>Why it goes without agreement: a danger to life (GDPR, article 6.1.d).</summary>
    public string? EmergencyReason { get; private set; }

    /// <summary>The file in which it was sent.</summary>
    public Guid? BatchId { get; private set; }

    /// <summary>What came of it, or why it was refused.</summary>
    public string? Result { get; private set; }

    /// <summary>When the person was told the result (UTC): the loop is closed.</summary>
    public DateTime? PersonToldAt { get; private set; }

    /// <summary>Every step, dated; only grows.</summary>
    public IReadOnlyList<ReferralStep> Steps => _steps;

    /// <summary>Whether it goes for a danger to life.</summary>
    public bool IsVital => EmergencyReason is not null;

    /// <summary>Whether it holds a place of its offer.</summary>
    public bool HoldsPlace => State is not (ReferralState.Rejected or ReferralState.Cancelled);

    /// <summary>Notes the person's agreement.</summary>
    /// <exception cref="RuleException"><c>Outreach.ReferralNotDraft</c>.</exception>
    public void Agree(AgreementForm form, Guid agentId, DateTime at)
    {
        Require("Outreach.ReferralNotDraft", ReferralState.Draft);
        (AgreedAt, AgreedWith, AgreementForm) = (at, agentId, form);
    }

    /// <summary>Notes a danger to life, which needs no agreement.</summary>
    /// <exception cref="RuleException"><c>Outreach.ReferralNotDraft</c>, <c>Outreach.EmergencyReasonRequired</c>: 5 to 500 characters.</exception>
    public void DeclareVitalEmergency(string reason)
    {
        Require("Outreach.ReferralNotDraft", ReferralState.Draft);
        if (reason.Trim().Length is < 5 or > 500)
            throw new RuleException("Outreach.EmergencyReasonRequired", nameof(EmergencyReason), 5, 500);
        EmergencyReason = reason.Trim();
    }

    /// <summary>Marks it as sent in a batch.</summary>
    /// <exception cref="RuleException"><c>Outreach.ReferralNotDraft</c>, <c>Outreach.AgreementRequired</c>.</exception>
    public void Send(Guid batchId, Guid agentId, DateTime at)
    {
        Require("Outreach.ReferralNotDraft", ReferralState.Draft);
        if (AgreedAt is null && !IsVital)
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

    /// <summary>Why it is late on a date, by <see cref="ReferralDeadlines"/>.</summary>
    public ReferralDelay DelayOn(DateOnly today)
    {
        var step = State switch
        {
            ReferralState.Draft => ReferralDelay.ToSend,
            ReferralState.Sent => ReferralDelay.ToAcknowledge,
            ReferralState.Acknowledged or ReferralState.InProgress => ReferralDelay.ToResolve,
            ReferralState.Closed or ReferralState.Rejected when PersonToldAt is null => ReferralDelay.ToTell,
            _ => ReferralDelay.None,
        };
        return step != ReferralDelay.None && today > ReferralDeadlines.LastDay(step, StateAt.ParisDate(), IsVital)
            ? step
            : ReferralDelay.None;
    }

    private static string RequiredResult(string? text)
        => string.IsNullOrWhiteSpace(text) || text.Trim().Length > Escalation.ResultLength
            ? throw new RuleException("Outreach.ResultRequired", nameof(Result), Escalation.ResultLength)
            : text.Trim();

    private void Require(string code, params ReferralState[] allowed)
    {
        if (!allowed.Contains(State))
            throw new RuleException(code, null, State);
    }

    private void Move(ReferralState state, Guid agentId, DateTime at, string? comment)
    {
        (State, StateAt) = (state, at);
        _steps.Add(new ReferralStep(Id, _steps.Count + 1, state, agentId, at, comment));
    }
}
