namespace AngersHabitat.Application.Chores;

/// <summary>
/// Work that the portal does by itself. A feature adds a class (usually <c>Chore</c> beside the command it sends); the host
/// finds it, runs it in a scope of its own as the portal itself, with its own try, on one node at a time, and remembers its
/// last run and its last failure. A run may be cut off and done again by another node: what it does must bear that.
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
