namespace AngersHabitat.Domain.Interventions;

/// <summary>Where a visit takes place, which decides its protocol.</summary>
public enum Setting
{
    /// <summary>A dwelling in which somebody lives.</summary>
    OccupiedDwelling,

    /// <summary>A dwelling between two tenants.</summary>
    EmptyDwelling,

    /// <summary>Hall, stair, roof, boiler room, surroundings.</summary>
    CommonPart,
}
