namespace AngersHabitat.Domain.Outreach;

/// <summary>Which waiting line somebody stands in; the lower is served first.</summary>
public enum CallRank
{
    /// <summary>A call that this agent promised is due.</summary>
    MyCallback,

    /// <summary>A call that another agent promised is due.</summary>
    Callback,

    Urgent,

    /// <summary>Never called, living alone.</summary>
    NeverCalledAlone,

    /// <summary>Never called, not alone.</summary>
    NeverCalled,

    /// <summary>A retry is due.</summary>
    Retry,
}
