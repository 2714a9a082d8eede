namespace AngersHabitat.Domain.Interventions;

/// <summary>Which visits a protocol is for.</summary>
public enum ProtocolScope
{
    /// <summary>Visits to occupied dwellings.</summary>
    Occupied,

    /// <summary>Empty dwellings and common parts, which have a shorter list.</summary>
    Unoccupied,
}
