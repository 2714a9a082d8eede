namespace AngersHabitat.Application.Chores;

/// <summary>What came of looking at a chore.</summary>
[WithoutWords]
public enum ChoreLook
{
    /// <summary>It was not due.</summary>
    NotDue,

    /// <summary>Another node works on it.</summary>
    Held,

    /// <summary>It ran here, well or badly.</summary>
    Ran,
}
