namespace AngersHabitat.Domain.Notices;

/// <summary>What a notice is about. Each has a template that staff edit.</summary>
public enum NoticeTopic
{
    WaterCut,

    LiftOut,

    Heating,

    Works,

    Hours,

    Crisis,

    /// <summary>Activities of the town's social centre.</summary>
    CcasActivities,

    /// <summary>Anything else.</summary>
    Other,
}
