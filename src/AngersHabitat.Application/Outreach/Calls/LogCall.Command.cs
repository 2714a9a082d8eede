using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <content>What the call screen sends.</content>
public static partial class LogCall
{
    /// <summary>The command, bound to the call screen.</summary>
    [Allow(Roles.Outreach)]
    public sealed record Command : ICommand<Result>
    {
        /// <summary>The person in the campaign.</summary>
        public Guid ContactId { get; init; }

        /// <summary>Identifier of the call, made when the screen was shown: sent twice, stored once.</summary>
        public Guid CallId { get; init; }

        /// <summary>How it ended.</summary>
        public Outcome? Outcome { get; init; }

        /// <summary>When she wants to be called, in one key: it stands for the outcome and the date.</summary>
        public CallbackChoice? CallbackWhen { get; init; }

        /// <summary>Local date of the call promised.</summary>
        public DateOnly? CallbackDate { get; init; }

        /// <summary>Local time of the call promised.</summary>
        public TimeOnly? CallbackTime { get; init; }

        /// <summary>Needs told. A list of its own: the form's values are added to it, which an empty array would refuse in silence.</summary>
        public IReadOnlyList<Need> Needs { get; init; } = new List<Need>();

        /// <summary>Wishes told.</summary>
        public string? Wishes { get; init; }

        /// <summary>Objective note.</summary>
        public string? Note { get; init; }

        /// <summary>Offers to pass on to the CCAS.</summary>
        public IReadOnlyList<Guid> OfferIds { get; init; } = new List<Guid>();

        /// <summary>Whether the person agrees that her need is passed on.</summary>
        public bool Agreed { get; init; }

        /// <summary>How the agreement was given.</summary>
        public AgreementForm AgreementForm { get; init; }

        /// <summary>Why a danger to life does without agreement.</summary>
        public string? EmergencyReason { get; init; }

        /// <summary>Other people of the household for whom the call speaks.</summary>
        public IReadOnlyList<Guid> AlsoFor { get; init; } = new List<Guid>();

        /// <summary>Referrals whose result the person was told during the call.</summary>
        public IReadOnlyList<Guid> ToldIds { get; init; } = new List<Guid>();

        /// <summary>Whether a danger to life was met.</summary>
        public bool ImmediateDanger { get; init; }

        /// <summary>The visit that the person agrees to, for her dwelling.</summary>
        public RepairWish? Repair { get; init; }
    }

    /// <summary>A visit to a dwelling, with the person's agreement. Without a kind nothing is asked for.</summary>
    public sealed record RepairWish
    {
        public Guid? KindId { get; init; }

        /// <summary>Within 24 hours.</summary>
        public bool Soon { get; init; }

        /// <summary>Door, or name on the bell.</summary>
        public string? Door { get; init; }

        /// <summary>What is wrong; never which illness.</summary>
        public string? Details { get; init; }

        /// <summary>Whether the person agrees that somebody comes, and that her name and number go to whoever comes.</summary>
        public bool Agreed { get; init; }
    }
}
