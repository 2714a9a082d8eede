namespace AngersHabitat.Domain.Notices;

/// <summary>For whom a notice is.</summary>
public enum Audience
{
    /// <summary>Everyone, whichever page is open.</summary>
    Everyone,

    /// <summary>Whoever belongs to one of some agencies, by residence or by lodge.</summary>
    Agencies,

    /// <summary>Whoever lives in one of some residences.</summary>
    Residences,

    /// <summary>Whoever lives beside one of some worksites.</summary>
    WorksiteNeighbours,

    /// <summary>Whoever waits for a visit, read on the page of that visit.</summary>
    AwaitingVisit,
}
