namespace AngersHabitat.Application.Common;

/// <summary>What was asked for does not exist. Pages answer 404 with a page that helps, the API with problem details.</summary>
/// <param name="subject">Kind of the thing looked for.</param>
public sealed class NotFoundException(string subject) : Exception($"{subject} not found.")
{
    /// <summary>Kind of the thing looked for.</summary>
    public string Subject { get; } = subject;
}
