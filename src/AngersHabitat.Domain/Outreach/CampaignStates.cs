namespace AngersHabitat.Domain.Outreach;

/// <summary>Groups of states that rules and lists share.</summary>
public static class CampaignStates
{
    /// <summary>Ended: its plan, its agents and its people do not change any more.</summary>
    public static readonly IReadOnlyList<CampaignState> Ended = [CampaignState.Closed, CampaignState.Anonymised];

    /// <summary>Whether the campaign has ended.</summary>
    public static bool IsEnded(this CampaignState state) => Ended.Contains(state);
}
