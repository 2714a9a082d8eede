
namespace AngersHabitat.Domain.Outreach;

/// <summary>A need passed on to the CCAS, with the person's agreement or for a vital emergency.</summary>
public sealed partial class Referral : IVersioned
{
    /// <summary>Shortest reason of a vital emergency, in characters.</summary>
    public const int ShortestEmergencyReason = 5;

    /// <summary>Longest reason of a vital emergency, in characters.</summary>
    public const int EmergencyReasonLength = 500;

    /// <summary>Longest result or refusal, in characters.</summary>
    public const int ResultLength = 500;

    /// <summary>Whether it holds a place of its offer.</summary>
    public static readonly RowRule<Referral> HoldingPlace = new(referral
        => referral.State != ReferralState.Rejected && referral.State != ReferralState.Cancelled);

    /// <summary>Whether something is still to be done: a step of ours or of the CCAS, or a result to tell.</summary>
    public static readonly RowRule<Referral> Open = new(referral
        => referral.State != ReferralState.Cancelled && referral.PersonToldAt == null);

    /// <summary>Whether it may go to the CCAS: noted, and agreed to or vital.</summary>
    public static readonly RowRule<Referral> Ready = new(referral
        => referral.State == ReferralState.Draft && (referral.AgreedAt != null || referral.EmergencyReason != null));

    /// <summary>Whether the CCAS has answered and the person does not know it.</summary>
    public static readonly RowRule<Referral> ToTell = new(referral
        => (referral.State == ReferralState.Closed || referral.State == ReferralState.Rejected) && referral.PersonToldAt == null);

    /// <summary>Whether its step has gone on for longer than <see cref="ReferralDeadlines"/> give.</summary>
    public static readonly RowRule<Referral, ReferralCutoffs> Late = new((referral, late)
        => referral.State != ReferralState.Cancelled && referral.PersonToldAt == null
            && ((referral.EmergencyReason != null && referral.StateAt < late.Vital)
                || (referral.State == ReferralState.Draft && referral.StateAt < late.ToSend)
                || (referral.State == ReferralState.Sent && referral.StateAt < late.ToAcknowledge)
                || ((referral.State == ReferralState.Acknowledged || referral.State == ReferralState.InProgress) && referral.StateAt < late.ToResolve)
                || ((referral.State == ReferralState.Closed || referral.State == ReferralState.Rejected) && referral.StateAt < late.ToTell)));

    private readonly List<ReferralStep> _steps = [];

    private Referral()
    {
    }

    /// <summary>Notes a referral, not sent yet.</summary>
    /// <param name="id">Identifier, made when the form was shown.</param>
    /// <param name="contact">The person in the campaign.</param>
    /// <param name="offerId">The offer proposed; null when none fits.</param>
    /// <param name="agentId">Who notes it.</param>
    /// <param name="at">Instant (UTC).</param>
    public Referral(Guid id, CampaignContact contact, Need need, Guid? offerId, Guid agentId, DateTime at)
    {
        (Id, ContactId, CampaignId, PersonId) = (id, contact.Id, contact.CampaignId, contact.PersonId);
        (Need, OfferId) = (need, offerId);
        Move(ReferralState.Draft, agentId, at, null);
    }

    public Guid Id { get; private set; }

    public Guid Version { get; set; }

    /// <summary>The person in the campaign.</summary>
    public Guid ContactId { get; private set; }

    /// <summary>The campaign.</summary>
    public Guid CampaignId { get; private set; }

    /// <summary>The person.</summary>
    public Guid PersonId { get; private set; }

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
    [Personal]
    [Sealed]
    public string? EmergencyReason { get; private set; }

    /// <summary>The file in which it was sent.</summary>
    public Guid? BatchId { get; private set; }

    /// <summary>What came of it, or why it was refused.</summary>
    [Personal]
    [Sealed]
    public string? Result { get; private set; }

    /// <summary>When the person was told the result (UTC): the loop is closed.</summary>
    public DateTime? PersonToldAt { get; private set; }

    /// <summary>Every step, dated; only grows.</summary>
    public IReadOnlyList<ReferralStep> Steps => _steps;

    /// <summary>Whether it goes for a danger to life.</summary>
    public bool IsVital => EmergencyReason is not null;

    /// <inheritdoc cref="HoldingPlace"/>
    public bool HoldsPlace => HoldingPlace.Holds(this);

    /// <inheritdoc cref="Ready"/>
    public bool IsReady => Ready.Holds(this);

    /// <inheritdoc cref="ToTell"/>
    public bool IsToTell => ToTell.Holds(this);

    /// <summary>Forgets every free text; need, offer, states and dates stay, for the figures.</summary>
    public void Anonymise()
    {
        (Result, EmergencyReason) = (null, EmergencyReason is null ? null : "");
        foreach (var step in _steps)
            step.Anonymise();
    }

    private void Move(ReferralState state, Guid agentId, DateTime at, string? comment)
    {
        (State, StateAt) = (state, at);
        _steps.Add(new ReferralStep(Id, _steps.Count + 1, state, agentId, at, comment));
    }
}
