namespace AngersHabitat.Domain.Subscriptions;

/// <summary>What may be followed.</summary>
public enum FollowedKind
{
    /// <summary>A residence: what concerns who lives there.</summary>
    Residence,

    /// <summary>An agency: what concerns all of it.</summary>
    Agency,

    /// <summary>Calls for tenders.</summary>
    Tenders,
}
