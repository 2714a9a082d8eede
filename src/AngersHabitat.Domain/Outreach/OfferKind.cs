namespace AngersHabitat.Domain.Outreach;

/// <summary>Kind of an offer of the CCAS.</summary>
public enum OfferKind
{
    /// <summary>Help at home.</summary>
    Help,

    Activity,
}
