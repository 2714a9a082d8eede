namespace AngersHabitat.Domain.Notices;

/// <summary>How much a notice presses; lists show them in this order.</summary>
public enum Importance
{
    /// <summary>Something to do or to avoid today.</summary>
    Urgent,

    /// <summary>Something to know in daily life.</summary>
    Practical,

    /// <summary>Good to know.</summary>
    News,
}
