namespace AngersHabitat.Domain.Cleaning;

/// <summary>Where what was told of a hall stands.</summary>
public enum HallReportState
{
    /// <summary>Nobody has taken it yet.</summary>
    Told,

    Taken,

    /// <summary>It is clean again.</summary>
    Done,

    /// <summary>It will not be done, for a reason.</summary>
    Declined,
}
