namespace AngersHabitat.Application.Worksites;

/// <summary>The list behind a figure of the steering page.</summary>
public enum FigureList
{
    /// <summary>Every operation that exists on the date.</summary>
    All,

    /// <summary>Works or acceptance.</summary>
    Engaged,

    /// <summary>Engaged new buildings.</summary>
    EngagedConstruction,

    /// <summary>Engaged renovations.</summary>
    EngagedRehabilitation,

    /// <summary>Study or tender.</summary>
    Study,

    /// <summary>New buildings under study.</summary>
    StudyConstruction,

    /// <summary>Renovations under study.</summary>
    StudyRehabilitation,

    Suspended,
}
