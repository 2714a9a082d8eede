namespace AngersHabitat.Domain.Common;

/// <summary>What is erased by term, each by a chore; see the table of retention.</summary>
public enum ErasingRule
{
    /// <summary>People called in a campaign, half a year after its closing.</summary>
    Campaign,

    /// <summary>Notes of calls that came in.</summary>
    CallNote,

    /// <summary>Place and number of an urgent call.</summary>
    UrgentCall,

    /// <summary>Names, numbers and words of a visit that is over.</summary>
    VisitContact,

    /// <summary>Keys and codes of a visit that is over.</summary>
    VisitAccess,

    /// <summary>Photographs.</summary>
    Photograph,

    /// <summary>Requests to follow something that nobody confirmed.</summary>
    SubscriptionRequest,

    /// <summary>Files that wait, and what is remembered of files taken in.</summary>
    StagedFile,

    /// <summary>Lines of the journal.</summary>
    Journal,
}
