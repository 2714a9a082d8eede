namespace AngersHabitat.Application.Chores;

/// <summary>
/// Work that the portal does by itself. A feature adds a class; the host finds it, runs it in a scope of its own as the portal
/// itself, with its own try, on one node at a time, and remembers its last run and its last failure.
/// </summary>
public interface IChore
{
    /// <summary><c>Feature.Verb</c>, at most 60 characters; its French stands with the journal's actions.</summary>
    string Name { get; }

    /// <summary>Time from the end of a run to the next one, on the portal's clock.</summary>
    TimeSpan Every { get; }

    /// <summary>Does what is due; returning quickly when nothing is.</summary>
    Task WorkAsync(CancellationToken cancellationToken);
}
