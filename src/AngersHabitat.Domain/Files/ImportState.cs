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
