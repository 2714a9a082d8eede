namespace AngersHabitat.Web.Features.Reception;

/// <summary>A measure in force.</summary>
public sealed record ApiMeasure(string Kind, string Label);
