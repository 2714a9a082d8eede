namespace AngersHabitat.Domain.Reception;

/// <summary>How the number for emergencies at night and on closed days is shown.</summary>
[WithoutWords]
public enum NightNumber
{
    /// <summary>Somebody else answers, or opens again between two openings of the day.</summary>
    Silent,

    /// <summary>It answers, beside what to do for anything else.</summary>
    Beside,

    /// <summary>Everything is closed the whole day: it comes first.</summary>
    First,
}
