namespace AngersHabitat.Domain.Files;

/// <summary>Where a file taken in stands.</summary>
[WithoutWords]
public enum ImportState
{
    /// <summary>Read and sorted; nothing of it is stored before its owner confirms.</summary>
    Staged,

    /// <summary>Confirmed; nothing stored yet.</summary>
    Confirmed,

    /// <summary>Some lines are stored, the rest follows.</summary>
    Running,

    /// <summary>Every line that could be taken is stored.</summary>
    Done,

    /// <summary>Stopped by a refusal or a fault; what was stored before stays.</summary>
    Failed,

    /// <summary>Stopped by its owner; what was stored before stays.</summary>
    Cancelled,
}

/// <summary>What storing lines did.</summary>
/// <param name="Added">Rows added.</param>
/// <param name="Changed">Known rows that took over what the file says.</param>
/// <param name="Known">Lines that brought nothing new.</param>
/// <param name="SetAside">Of the lines stored, those that do not count like the others, for a reason of the kind (somebody who objected to calls).</param>
public readonly record struct ImportTally(int Added, int Changed = 0, int Known = 0, int SetAside = 0);
