namespace AngersHabitat.Application.Files;

/// <summary>What a line of a file would change in a row that is known.</summary>
/// <param name="Line">Line of the file.</param>
/// <param name="Name">Its name.</param>
/// <param name="Column">The column.</param>
/// <param name="Before">What the portal holds.</param>
/// <param name="After">What the file says.</param>
public sealed record UpdateDifference(int Line, string Name, string Column, string Before, string After);
