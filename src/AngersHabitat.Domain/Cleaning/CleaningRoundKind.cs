namespace AngersHabitat.Domain.Cleaning;

/// <summary>What a row of rounds says.</summary>
public enum CleaningRoundKind
{
    /// <summary>The points were cleaned.</summary>
    Done,

    /// <summary>The points were not cleaned, for a reason.</summary>
    NotDone,

    /// <summary>Something is wrong at the points, in words.</summary>
    Problem,

    /// <summary>A problem is mended.</summary>
    Mended,

    /// <summary>An earlier row was a mistake.</summary>
    Undo,
}
