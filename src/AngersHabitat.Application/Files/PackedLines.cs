namespace AngersHabitat.Application.Files;

/// <summary>Some lines, packed.</summary>
/// <param name="Lines">How many.</param>
/// <param name="Content">The lines.</param>
public sealed record PackedLines(int Lines, byte[] Content);
