namespace AngersHabitat.Domain.Cleaning;

/// <summary>Why a round was not made.</summary>
public enum NotDoneReason
{
    /// <summary>No access: works, a locked door, a lift that stands.</summary>
    NoAccess,

    /// <summary>Whoever cleans is absent and nobody stands in.</summary>
    Absent,

    /// <summary>Not enough time.</summary>
    NoTime,

    /// <summary>No product or equipment.</summary>
    NoEquipment,

    /// <summary>Weather, for what is outside.</summary>
    Weather,

    /// <summary>A suspected contagion: the place is left alone first.</summary>
    Sanitary,

    /// <summary>Something else, in words.</summary>
    Other,
}
