namespace AngersHabitat.Domain.Outreach;

/// <summary>Life of a campaign: <c>Draft → Active ⇄ Paused → Closed → Anonymised</c>.</summary>
public enum CampaignState
{
    /// <summary>Being prepared: people may be imported, nobody is called.</summary>
    Draft,

    /// <summary>People are called.</summary>
    Active,

    /// <summary>Nobody new is called; a call begun may end.</summary>
    Paused,

    /// <summary>Ended; its figures stay.</summary>
    Closed,

    /// <summary>Ended, and nothing in it names anybody any more.</summary>
    Anonymised,
}
