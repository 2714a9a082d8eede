using System.Text.Json.Serialization;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>A date with its intervals as published, and the emergency closures that close some part of it, left out when there is none.</summary>
public sealed record ApiDay(
    DateOnly Date, IReadOnlyList<ApiInterval> Intervals,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<ApiClosure>? Closures);
