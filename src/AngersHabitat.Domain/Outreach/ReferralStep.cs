namespace AngersHabitat.Domain.Outreach;

/// <summary>A step of a referral, as it happened; never changed.</summary>
public sealed class ReferralStep
{
    /// <summary>Longest comment, in characters.</summary>
    public const int CommentLength = 1_000;

    private ReferralStep()
    {
    }

    internal ReferralStep(Guid referralId, int rank, ReferralState state, Guid agentId, DateTime at, string? comment)
        => (ReferralId, Rank, State, AgentId, At, Comment) = (referralId, rank, state, agentId, at, comment);

    /// <summary>The referral.</summary>
    public Guid ReferralId { get; private set; }

    /// <summary>1, 2, 3…</summary>
    public int Rank { get; private set; }

    /// <summary>State reached.</summary>
    public ReferralState State { get; private set; }

    /// <summary>Who noted it.</summary>
    public Guid AgentId { get; private set; }

    /// <summary>Instant (UTC).</summary>
    public DateTime At { get; private set; }

    /// <summary>What was said.</summary>
    [Personal]
    [Sealed]
    public string? Comment { get; private set; }

    internal void Anonymise() => Comment = null;
}
