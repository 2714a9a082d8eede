namespace AngersHabitat.Application.Lists;

/// <summary>A column of an export.</summary>
/// <param name="Header">French header; headers of an export differ from one another.</param>
/// <param name="Value">Value of a row: text, number, <see cref="DateOnly"/>, <see cref="TimeOnly"/>, local <see cref="DateTime"/>,
/// <see cref="bool"/> or null.</param>
public sealed record ExportColumn<T>(string Header, Func<T, object?> Value);
