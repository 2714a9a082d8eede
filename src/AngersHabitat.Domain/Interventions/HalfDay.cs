namespace AngersHabitat.Domain.Interventions;

/// <summary>Half of a day, as visits are promised.</summary>
public enum HalfDay
{
    /// <summary>8:00 to 12:00.</summary>
    Morning,

    /// <summary>13:30 to 17:30.</summary>
    Afternoon,
}
