namespace AngersHabitat.Domain.Reception;

/// <summary>Sanitary measure (mesure sanitaire) in force on site.</summary>
public sealed record SanitaryMeasure : DatedRule
{
    /// <summary>Kind of measure.</summary>
    public required MeasureKind Kind { get; init; }

    /// <summary>Number of people at most, at least 1; only for <see cref="MeasureKind.OccupancyLimit"/>.</summary>
    public int? Limit { get; init; }

    /// <summary>The sentence shown to the public; of an <see cref="MeasureKind.OccupancyLimit"/> the number makes the sentence, and this is not read.</summary>
    public required string Label { get; init; }
}
