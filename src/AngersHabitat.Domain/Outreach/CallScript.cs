namespace AngersHabitat.Domain.Outreach;

/// <summary>The three steps of the call. Each text fits <see cref="CampaignPlan.ScriptLength"/>.</summary>
/// <param name="News">Take news.</param>
/// <param name="Needs">Find out difficulties.</param>
/// <param name="Offers">Offer help and activities.</param>
public sealed record CallScript(string News, string Needs, string Offers);
