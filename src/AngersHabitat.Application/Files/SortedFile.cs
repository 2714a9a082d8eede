using AngersHabitat.Domain.Files;

namespace AngersHabitat.Application.Files;

/// <summary>A file, read and sorted.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="SubjectId">What it is for.</param>
/// <param name="Lines">The counts and findings.</param>
/// <param name="Waiting">Parts with the lines that a confirmation stores.</param>
/// <param name="Rejected">Parts with the lines that cannot be taken.</param>
public sealed record SortedFile(
    string Kind, Guid? SubjectId, ImportLines Lines, IReadOnlyList<PackedLines> Waiting, IReadOnlyList<PackedLines> Rejected);
