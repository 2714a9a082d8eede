namespace AngersHabitat.Domain.Worksites;

/// <summary>The dates that mark an operation, in the order in which they come.</summary>
public enum MilestoneKind
{
    /// <summary>The study starts.</summary>
    Study,

    /// <summary>The planning permission is granted (construction only).</summary>
    Permit,

    /// <summary>The call for tenders is published.</summary>
    Tender,

    /// <summary>The service order by which works start (ordre de service).</summary>
    StartOrder,

    /// <summary>The works are complete; acceptance starts.</summary>
    Completion,

    /// <summary>The dwellings are handed over.</summary>
    Delivery,
}
