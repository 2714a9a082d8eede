namespace AngersHabitat.Application.Files;

/// <summary>A cell and what became of it.</summary>
/// <param name="Written">As the file has it.</param>
/// <param name="Read">As understood, in words; null when it was not.</param>
public sealed record CellExample(string Written, string? Read);
