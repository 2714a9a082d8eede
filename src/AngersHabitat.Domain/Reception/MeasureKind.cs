namespace AngersHabitat.Domain.Reception;

/// <summary>Kinds of sanitary measure shown to the public.</summary>
public enum MeasureKind
{
    /// <summary>At most so many people inside; the only kind that carries a number.</summary>
    OccupancyLimit,

    /// <summary>Mask to be worn.</summary>
    Mask,

    /// <summary>Plexiglass partition at the desk.</summary>
    Plexiglass,

    /// <summary>Distancing signage.</summary>
    Distancing,

    /// <summary>Hand gel at the entrance.</summary>
    HandGel,

    /// <summary>Visits by appointment.</summary>
    Appointment,

    /// <summary>Any other measure, told by its label.</summary>
    Other,
}
