namespace AngersHabitat.Application.Common;

/// <summary>Gives the actor of the current scope. The host answers from the signed-in account.</summary>
public interface IActorAccessor
{
    /// <summary>The actor of the current scope.</summary>
    Actor Current { get; }
}
