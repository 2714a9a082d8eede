namespace AngersHabitat.Application.Common;

/// <summary>What a feature may hold of somebody whom it knows by number alone.</summary>
public enum HeldKind
{
    /// <summary>A call owed by the call centre.</summary>
    Callback,

    /// <summary>A call after which somebody had to act at once.</summary>
    UrgentCall,

    /// <summary>A visit to a dwelling.</summary>
    Visit,
}
