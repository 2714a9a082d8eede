namespace AngersHabitat.Application.Reception.Editing;

/// <summary>What a crisis schedule says of a channel.</summary>
[WithoutWords]
public enum CrisisEffect
{
    /// <summary>Nothing: the usual hours hold.</summary>
    Unchanged,

    Closed,

    OtherHours,
}
