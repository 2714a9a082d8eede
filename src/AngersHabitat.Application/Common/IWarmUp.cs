namespace AngersHabitat.Application.Common;

/// <summary>
/// What a node reads ahead into its own memory once it is up, so that nobody waits for the first page. No chore: each node does it for itself, once.
/// Registered by the feature's <see cref="IApplicationPart"/>. It may fail: whoever needs it reads it then.
/// </summary>
public interface IWarmUp
{
    /// <summary>Reads it.</summary>
    Task WarmAsync(CancellationToken cancellationToken);
}
