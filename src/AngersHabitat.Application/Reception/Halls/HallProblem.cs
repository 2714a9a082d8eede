namespace AngersHabitat.Application.Reception.Halls;

/// <summary>What people tell of their building, each with its own way.</summary>
public enum HallProblem
{
    Cleanliness,

    Lift,

    Light,

    /// <summary>Leak, no water, no heating.</summary>
    Water,

    Neighbours,
}
