namespace AngersHabitat.Domain.CallCentre;

/// <summary>Why somebody called. The numbers are stored in the figures of a day: never change one.</summary>
public enum CallReason
{
    /// <summary>An emergency in the dwelling or the building.</summary>
    Emergency = 1,

    Repair = 2,

    /// <summary>Rent or charges.</summary>
    Rent = 3,

    /// <summary>Cleanliness of common areas and surroundings.</summary>
    Cleanliness = 4,

    /// <summary>Trouble between neighbours.</summary>
    Neighbours = 5,

    /// <summary>Questions about sanitary measures and opening.</summary>
    Sanitary = 6,

    /// <summary>Loneliness, need of company or help.</summary>
    Isolation = 7,

    /// <summary>Anything else.</summary>
    Other = 8,
}
