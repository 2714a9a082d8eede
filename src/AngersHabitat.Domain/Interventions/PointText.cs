namespace AngersHabitat.Domain.Interventions;

/// <summary>A point as it is written.</summary>
/// <param name="Moment">When it is looked at.</param>
/// <param name="Text">What is looked at.</param>
/// <param name="IsRequired">Required; else advised.</param>
public sealed record PointText(PointMoment Moment, string Text, bool IsRequired);
