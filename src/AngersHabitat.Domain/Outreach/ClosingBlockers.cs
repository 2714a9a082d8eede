namespace AngersHabitat.Domain.Outreach;

/// <summary>What is still owed to people when somebody wants to close a campaign.</summary>
/// <param name="Leases">Calls under way.</param>
/// <param name="Callbacks">Calls promised.</param>
/// <param name="Escalations">Escalations not done.</param>
/// <param name="UnsentReferrals">Referrals still draft.</param>
public sealed record ClosingBlockers(int Leases, int Callbacks, int Escalations, int UnsentReferrals)
{
    /// <summary>Whether nothing stands in the way.</summary>
    public bool IsEmpty => Leases == 0 && Callbacks == 0 && Escalations == 0 && UnsentReferrals == 0;
}
