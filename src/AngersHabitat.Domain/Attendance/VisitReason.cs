namespace AngersHabitat.Domain.Attendance;

/// <summary>Why a person came, when it was tapped.</summary>
public enum VisitReason
{
    /// <summary>Rent or charges.</summary>
    Rent,

    Repair,

    /// <summary>A letter or a file brought or collected.</summary>
    Letter,

    /// <summary>Anything else.</summary>
    Other,
}
