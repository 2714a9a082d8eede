using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>All that the portal holds of one person: what campaigns noted, and what other features hold under her numbers. Instants are UTC.</summary>
public sealed record PersonFile
{
    /// <summary>Who she is.</summary>
    public required Person Person { get; init; }

    /// <summary>Where she stands in each campaign, the latest first.</summary>
    public required IReadOnlyList<InCampaign> Campaigns { get; init; }

    /// <summary>Calls, the latest first.</summary>
    public required IReadOnlyList<Call> Calls { get; init; }

    /// <summary>Referrals, the latest first.</summary>
    public required IReadOnlyList<ToCcas> Referrals { get; init; }

    /// <summary>Tasks opened by her silence, the latest first.</summary>
    public required IReadOnlyList<Task> Escalations { get; init; }

    /// <summary>What other features hold under her numbers, the latest first.</summary>
    public required IReadOnlyList<HeldByNumber> UnderHerNumbers { get; init; }

    /// <summary>What was done about her, the latest first, without who did it.</summary>
    public required IReadOnlyList<Line> Journal { get; init; }

    /// <summary>A campaign.</summary>
    /// <param name="CampaignId">The campaign.</param>
    /// <param name="State">Where she stands.</param>
    /// <param name="DueAt">Call due.</param>
    /// <param name="Attempts">Attempts made.</param>
    /// <param name="Urgent">Whether she is urgent.</param>
    public sealed record InCampaign(Guid CampaignId, string Name, ContactState State, DateTime? DueAt, int Attempts, bool Urgent);

    /// <param name="At">Instant.</param>
    /// <param name="Outcome">How it ended.</param>
    /// <param name="Agent">Who called; null without account.</param>
    /// <param name="Needs">Needs told.</param>
    /// <param name="Wishes">Wishes told.</param>
    /// <param name="CallbackAt">Call promised.</param>
    /// <param name="Danger">Whether a danger to life was met.</param>
    /// <param name="CancelledAt">When it was said to be noted by mistake.</param>
    /// <param name="CancelReason">Why.</param>
    /// <param name="Number">The number called.</param>
    /// <param name="IsCorrection">Whether it stands for a call noted by mistake.</param>
    public sealed record Call(
        Guid Id, DateTime At, Outcome Outcome, string? Agent, IReadOnlyList<Need> Needs, string? Wishes, string? Note, DateTime? CallbackAt, bool Danger,
        DateTime? CancelledAt, string? CancelReason, string? Number, bool IsCorrection);

    /// <summary>A referral.</summary>
    /// <param name="StateAt">Since when.</param>
    /// <param name="AgreedAt">When she agreed.</param>
    /// <param name="AgreementForm">How.</param>
    /// <param name="EmergencyReason">Why without agreement.</param>
    /// <param name="ReferralResult">What came of it.</param>
    /// <param name="PersonToldAt">When she was told.</param>
    /// <param name="Comments">What was said on the way.</param>
    public sealed record ToCcas(
        Need Need, string? Offer, ReferralState State, DateTime StateAt, DateTime? AgreedAt, AgreementForm? AgreementForm, string? EmergencyReason,
        string? ReferralResult, DateTime? PersonToldAt, IReadOnlyList<string> Comments);

    /// <summary>A line of the journal.</summary>
    public sealed record Line(DateTime At, string Action);

    /// <param name="Kind">Who goes and sees.</param>
    /// <param name="At">When it was opened.</param>
    /// <param name="DueOn">Deadline.</param>
    /// <param name="DoneAt">When it was done.</param>
    /// <param name="Found">What was found.</param>
    /// <param name="Note">What a manager added.</param>
    public sealed record Task(EscalationKind Kind, DateTime At, DateOnly DueOn, DateTime? DoneAt, string? Found, string? Note);
}
