using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <content>What the call screen is given.</content>
public static partial class GetCall
{
    /// <summary>The call screen.</summary>
    public sealed record Result
    {
        /// <summary>The person in the campaign.</summary>
        public required Guid ContactId { get; init; }

        /// <summary>The campaign.</summary>
        public required Guid CampaignId { get; init; }

        /// <summary>Its name.</summary>
        public required string CampaignName { get; init; }

        /// <summary>Whether the agent still holds the person; when not, nothing of her is given.</summary>
        public bool IsHeld { get; init; }

        /// <summary>The call noted just before, while it may be taken back.</summary>
        public TakeBackCall.Last? LastCall { get; init; }

        /// <summary>End of the lease (UTC).</summary>
        public DateTime? LeaseEndsAt { get; init; }

        /// <summary>The person.</summary>
        public Guid PersonId { get; init; }

        /// <summary>What is to be completed of her.</summary>
        public PersonGaps Gaps { get; init; }

        /// <summary>Form of address.</summary>
        public Civility Civility { get; init; }

        /// <summary>Given and family name.</summary>
        public string FullName { get; init; } = "";

        /// <summary>Age today.</summary>
        public int? Age { get; init; }

        /// <summary>Whether she lives alone.</summary>
        public bool LivesAlone { get; init; }

        /// <summary>Whether she is urgent.</summary>
        public bool Urgent { get; init; }

        /// <summary>Language of the call.</summary>
        public string Language { get; init; } = Languages.French;

        /// <summary>Number to dial, E.164; null when none works.</summary>
        public string? Phone { get; init; }

        /// <summary>Another number.</summary>
        public string? OtherPhone { get; init; }

        /// <summary>Where she lives.</summary>
        public string Residence { get; init; } = "";

        /// <summary>Where help is sent, in danger.</summary>
        public Whereabouts? Whereabouts { get; init; }

        /// <summary>Agency in charge.</summary>
        public string Agency { get; init; } = "";

        /// <summary>State before the reservation.</summary>
        public ContactState? CameFrom { get; init; }

        /// <summary>Others of the household held with her.</summary>
        public IReadOnlyList<Mate> Household { get; init; } = [];

        /// <summary>Whom she may live with, or be.</summary>
        public IReadOnlyList<Question> Questions { get; init; } = [];

        /// <summary>When she may be called back, in one key.</summary>
        public IReadOnlyList<CallbackOffer> Callbacks { get; init; } = [];

        /// <summary>Calls made before, the latest first.</summary>
        public IReadOnlyList<Past> History { get; init; } = [];

        /// <summary>Referrals whose result the person does not know yet.</summary>
        public IReadOnlyList<ToTell> Results { get; init; } = [];

        /// <summary>Offers that run, with the places left.</summary>
        public IReadOnlyList<Offer> Offers { get; init; } = [];

        /// <summary>Visits that may be asked for, for her dwelling; none where its residence is unknown.</summary>
        public IReadOnlyList<VisitKind> Visits { get; init; } = [];

        /// <summary>What to say.</summary>
        public CallScript Script { get; init; } = new("", "", "");
    }

    /// <summary>Somebody else of the household.</summary>
    /// <param name="ContactId">The person in the campaign.</param>
    /// <param name="Name">Form of address and name.</param>
    /// <param name="Civility">Form of address.</param>
    /// <param name="CampaignName">The campaign, when it is another one.</param>
    /// <param name="SameNumber">Whether the number dialled is also hers.</param>
    /// <param name="SameHome">Whether she lives at the same address.</param>
    public sealed record Mate(Guid ContactId, string Name, Civility Civility, string? CampaignName, bool SameNumber, bool SameHome);

    /// <summary>Somebody of whom the data do not tell whether she belongs to the household.</summary>
    /// <param name="ContactId">The person in a campaign.</param>
    /// <param name="Asked">What is asked.</param>
    public sealed record Question(Guid ContactId, string Name, Civility Civility, HouseholdQuestion Asked);

    /// <summary>A moment for a call back.</summary>
    /// <param name="Choice">The wish.</param>
    /// <param name="At">The moment (UTC).</param>
    public sealed record CallbackOffer(CallbackChoice Choice, DateTime At);

    /// <summary>A call made before.</summary>
    /// <param name="At">Instant (UTC).</param>
    /// <param name="Outcome">How it ended.</param>
    /// <param name="CallbackAt">Call promised (UTC).</param>
    /// <param name="ByMe">Whether this agent made it.</param>
    public sealed record Past(DateTime At, Outcome Outcome, string? Note, DateTime? CallbackAt, bool ByMe);

    /// <summary>A result to tell the person.</summary>
    /// <param name="ReferralId">The referral.</param>
    public sealed record ToTell(Guid ReferralId, Need Need, string Result);

    /// <summary>An offer of the CCAS.</summary>
    /// <param name="Id">Identifier.</param>
    /// <param name="Kind">Help or activity.</param>
    /// <param name="Schedule">When.</param>
    /// <param name="PlacesLeft">Places left; null without limit.</param>
    /// <param name="Needs">Needs it answers.</param>
    public sealed record Offer(Guid Id, string Name, OfferKind Kind, string Schedule, int? PlacesLeft, IReadOnlyList<Need> Needs);
}
