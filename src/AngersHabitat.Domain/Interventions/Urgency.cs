namespace AngersHabitat.Domain.Interventions;

/// <summary>How fast somebody has to come; the promise is said by <see cref="InterventionPromise"/>.</summary>
public enum Urgency
{
    /// <summary>A danger to life or to the building: at once.</summary>
    Vital,

    /// <summary>Within 24 hours.</summary>
    Urgent,

    /// <summary>Within the working days promised for its kind.</summary>
    Normal,
}
