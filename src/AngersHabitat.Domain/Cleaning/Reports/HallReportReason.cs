namespace AngersHabitat.Domain.Cleaning;

/// <summary>Why nothing will be done.</summary>
public enum HallReportReason
{
    /// <summary>Whoever went found it clean.</summary>
    NothingFound,

    /// <summary>Another owner, the town, or another service.</summary>
    NotOurs,

    /// <summary>It waits for works or for another visit that is planned.</summary>
    Planned,

    /// <summary>It was no report.</summary>
    Misuse,
}
