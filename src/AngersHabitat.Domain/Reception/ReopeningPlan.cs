namespace AngersHabitat.Domain.Reception;

/// <summary>What the public is told of the end of an emergency closure.</summary>
public enum ReopeningPlan
{
    /// <summary>A day and hour are foreseen.</summary>
    Expected,

    /// <summary>Nobody can say.</summary>
    UntilFurtherNotice,
}
