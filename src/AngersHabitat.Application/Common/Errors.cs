namespace AngersHabitat.Application.Common;

/// <summary>What was asked for does not exist. Pages answer 404 with a page that helps, the API with problem details.</summary>
/// <param name="subject">Kind of the thing looked for.</param>
public sealed class NotFoundException(string subject) : Exception($"{subject} not found.")
{
    /// <summary>Kind of the thing looked for.</summary>
    public string Subject { get; } = subject;
}

/// <summary>The actor holds no role that allows the use case. Pages answer 403, or the sign-in page to a visitor.</summary>
/// <param name="useCase">Name of the use case.</param>
public sealed class ForbiddenException(string useCase) : Exception($"{useCase} is not allowed to this actor.");

/// <summary>
/// Somebody else changed the row since the form was shown. Pages answer 409, say what changed and keep what was typed.
/// </summary>
/// <param name="changes">What the other person changed, as French sentences; empty when it is not known.</param>
public sealed class EditConflictException(IReadOnlyList<string> changes) : Exception("The row was changed by somebody else.")
{
    /// <summary>What the other person changed.</summary>
    public IReadOnlyList<string> Changes { get; } = changes;
}
