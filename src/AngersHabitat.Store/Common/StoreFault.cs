namespace AngersHabitat.Store.Common;

/// <summary>What may be wrong with a store.</summary>
public enum StoreFault
{
    /// <summary>It does not answer.</summary>
    Unreachable,

    /// <summary>Migrations are pending.</summary>
    Older,

    /// <summary>It has migrations that this version of the portal does not know.</summary>
    Newer,

    /// <summary>Its own check finds damage.</summary>
    Damaged,

    /// <summary>It takes no writing.</summary>
    ReadOnly,

    /// <summary>There is no room left.</summary>
    Full,

    /// <summary>Another program holds it.</summary>
    Busy,

    /// <summary>Rows refer to rows that are missing.</summary>
    BrokenReferences,

    /// <summary>Readers wait for writers: <c>READ_COMMITTED_SNAPSHOT</c> is off.</summary>
    ReadersWait,

    /// <summary>Texts are not compared code point by code point: two keys may be one there, and two here.</summary>
    TextsCompareOtherwise,

    /// <summary>Values are sealed by a key that is not in the file of keys.</summary>
    KeysMissing,
}
