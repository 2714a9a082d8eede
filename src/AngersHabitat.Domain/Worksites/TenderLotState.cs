namespace AngersHabitat.Domain.Worksites;

/// <summary>
/// State of a lot. Open ones are the first three; « sans suite » may be declared at any time of the procedure
/// (Code de la commande publique, article R2185-1).
/// </summary>
public enum TenderLotState
{
    /// <summary>Announced, not yet published.</summary>
    Planned,

    /// <summary>Published: firms may answer until the deadline.</summary>
    Published,

    /// <summary>The deadline has passed; answers are read.</summary>
    UnderReview,

    /// <summary>A firm is chosen; final.</summary>
    Awarded,

    /// <summary>Infructueux: no suitable answer; may be relaunched as a new lot.</summary>
    Unsuccessful,

    /// <summary>Sans suite: the owner gives up; may be relaunched as a new lot.</summary>
    Abandoned,
}
