namespace AngersHabitat.Application.Common;

/// <summary>
/// Somebody else changed the row since the form was shown. Pages answer 409, say what changed and keep what was typed.
/// </summary>
/// <param name="changes">What the other person changed, as French sentences; empty when it is not known.</param>
public sealed class EditConflictException(IReadOnlyList<string> changes) : Exception("The row was changed by somebody else.")
{
    /// <summary>What the other person changed.</summary>
    public IReadOnlyList<string> Changes { get; } = changes;
}
