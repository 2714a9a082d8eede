namespace AngersHabitat.Domain.Interventions;

/// <summary>How near a visit is to what who goes does in the same half day; the nearest first.</summary>
public enum Nearness
{
    SameResidence,

    SameCommune,

    /// <summary>Another commune, or nothing else that half day.</summary>
    Elsewhere,
}
