namespace AngersHabitat.Domain.Worksites;

/// <summary>Whether an operation goes as promised; thresholds in <see cref="HealthRules"/>.</summary>
public enum Health
{
    /// <summary>Conforme.</summary>
    OnTrack,

    /// <summary>À surveiller.</summary>
    AtRisk,

    /// <summary>En retard.</summary>
    Late,
}
