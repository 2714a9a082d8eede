namespace AngersHabitat.Application.Common;

/// <summary>For whom the portal works in a scope outside any request, when what somebody asked for goes on after her request; null: for itself.</summary>
public sealed class ActingFor
{
    /// <summary>That person.</summary>
    public Actor? Actor { get; set; }
}
