namespace AngersHabitat.Domain.Outreach;

/// <summary>An agent who calls for a campaign.</summary>
public sealed class CampaignAgent
{
    /// <summary>Longest list of languages, in characters.</summary>
    public const int LanguagesLength = 100;

    private CampaignAgent()
    {
    }

    /// <param name="campaignId">The campaign.</param>
    /// <param name="agentId">The agent's account.</param>
    public CampaignAgent(Guid campaignId, Guid agentId) => (CampaignId, AgentId) = (campaignId, agentId);

    /// <summary>The campaign.</summary>
    public Guid CampaignId { get; private set; }

    /// <summary>The agent's account.</summary>
    public Guid AgentId { get; private set; }

    /// <summary>Languages that the agent speaks: ISO 639-1 codes separated by commas, French always among them.</summary>
    public string Languages { get; private set; } = Outreach.Languages.French;

    /// <summary>Languages that the agent speaks.</summary>
    public IReadOnlyList<string> LanguageCodes => Languages.Split(',');

    internal void Speak(IEnumerable<string> codes)
        => Languages = string.Join(',', codes.Select(code => code.Trim().ToLowerInvariant()).Where(Outreach.Languages.IsCode)
            .Prepend(Outreach.Languages.French).Distinct(StringComparer.Ordinal));
}
