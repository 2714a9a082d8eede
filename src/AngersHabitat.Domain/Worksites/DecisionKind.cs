namespace AngersHabitat.Domain.Worksites;

/// <summary>Why an operation needs a decision, most pressing first.</summary>
public enum DecisionKind
{
    /// <summary>Its health is late.</summary>
    Late,

    /// <summary>A milestone is past and not done.</summary>
    MilestoneMissed,

    /// <summary>Its health is at risk.</summary>
    AtRisk,

    /// <summary>During works, no report for more than 30 days.</summary>
    NoReport,

    /// <summary>A promised date is missing.</summary>
    DateMissing,
}
