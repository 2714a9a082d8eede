namespace AngersHabitat.Store.Common;

/// <summary>Why a store does not do what it is rightly asked. What is asked may be asked again later; nothing of it was stored.</summary>
public enum StoreTrouble
{
    /// <summary>Somebody else holds it for longer than a person waits.</summary>
    Busy,

    /// <summary>There is no room left.</summary>
    Full,

    /// <summary>It takes no writing.</summary>
    ReadOnly,

    /// <summary>It does not open, or does not answer.</summary>
    Unreachable,

    /// <summary>What it holds cannot be read.</summary>
    Damaged,
}
