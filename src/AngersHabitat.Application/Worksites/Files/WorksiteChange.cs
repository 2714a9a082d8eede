using System.Text.Json.Serialization;

namespace AngersHabitat.Application.Worksites;

/// <summary>A difference between a line of the file and the operation that it names.</summary>
/// <param name="Column">The column.</param>
/// <param name="Before">What the portal holds.</param>
/// <param name="After">What the file says.</param>
/// <param name="IsTaken">
/// Whether an update takes it over. Nature never changes, and what has happened (phases, actual dates) is recorded on the operation's page, where the
/// rules of phases can name what is missing.
/// </param>
public sealed record WorksiteChange(
    string Column,
    [property: JsonConverter(typeof(CellValueConverter))] object? Before,
    [property: JsonConverter(typeof(CellValueConverter))] object? After,
    bool IsTaken);
