namespace AngersHabitat.Domain.Worksites;

/// <summary>Why the works stop.</summary>
public enum SuspensionCause
{
    /// <summary>Sanitary crisis.</summary>
    Sanitary,

    /// <summary>Bad weather.</summary>
    Weather,

    /// <summary>A firm fails (insolvency, absence).</summary>
    FirmFailure,

    /// <summary>Materials are not delivered.</summary>
    Supply,

    /// <summary>Something found on the site: asbestos, remains, pollution.</summary>
    Discovery,

    /// <summary>Any other cause, told in the comment.</summary>
    Other,
}
