namespace AngersHabitat.Domain.Privacy;

/// <summary>
/// One line of the journal: who did what, when, to what, and how it was before and after. Append-only. Holds no name,
/// address or telephone number of a tenant: people are designated by their identifier.
/// </summary>
public sealed class AuditEntry
{
    /// <summary>Longest name of an action, in characters.</summary>
    public const int ActionLength = 80;

    /// <summary>For how many years a line is kept, counted back from the newest one. The triggers of both stores say the same.</summary>
    public const int YearsKept = 5;

    /// <summary>Longest name of a kind of row, in characters.</summary>
    public const int SubjectTypeLength = 60;

    /// <param name="at">Instant, UTC.</param>
    /// <param name="actorId">Account that acted; null for the portal itself.</param>
    /// <param name="actorName">Name shown for the actor.</param>
    /// <param name="action">What was done, <c>Feature.Verb</c>, for instance <c>Reception.PublishHours</c>.</param>
    /// <param name="subjectType">Kind of the row concerned, for instance <c>Place</c>.</param>
    /// <param name="subjectId">Identifier of the row concerned, null when the action has none.</param>
    /// <param name="before">State before, JSON; null when there was none.</param>
    /// <param name="after">State after, JSON; null when nothing remains.</param>
    public AuditEntry(
        DateTime at, Guid? actorId, string actorName, string action, string subjectType, Guid? subjectId,
        string? before, string? after)
    {
        Id = Guid.CreateVersion7(new DateTimeOffset(at));
        (At, ActorId, ActorName) = (at, actorId, actorName);
        (Action, SubjectType, SubjectId) = (action, subjectType, subjectId);
        (Before, After) = (before, after);
    }

    /// <summary>Identifier, ordered by time.</summary>
    public Guid Id { get; private init; }

    /// <summary>Instant, UTC.</summary>
    public DateTime At { get; private init; }

    /// <summary>Account that acted; null for the portal itself.</summary>
    public Guid? ActorId { get; private init; }

    /// <summary>Name shown for the actor.</summary>
    public string ActorName { get; private init; }

    /// <summary>What was done, <c>Feature.Verb</c>.</summary>
    public string Action { get; private init; }

    /// <summary>Kind of the row concerned.</summary>
    public string SubjectType { get; private init; }

    /// <summary>Identifier of the row concerned.</summary>
    public Guid? SubjectId { get; private init; }

    /// <summary>State before, JSON.</summary>
    public string? Before { get; private init; }

    /// <summary>State after, JSON.</summary>
    public string? After { get; private init; }
}
