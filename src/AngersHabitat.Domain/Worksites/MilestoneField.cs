namespace AngersHabitat.Domain.Worksites;

/// <summary>Which of the three dates of a milestone a row gives.</summary>
public enum MilestoneField
{
    /// <summary>What was promised when the operation was decided; fixed once works start.</summary>
    Baseline,

    /// <summary>What is expected now; each change is a new row.</summary>
    Forecast,

    /// <summary>When it happened.</summary>
    Actual,
}
