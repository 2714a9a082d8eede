using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The sentence of a measure: a limit makes its own from its number, so that the two never disagree.</summary>
internal static class MeasureWords
{
    public static string Of(SanitaryMeasure measure)
        => measure is { Kind: MeasureKind.OccupancyLimit, Limit: { } limit }
            ? $"{limit} {(limit == 1 ? "personne" : "personnes")} au plus à l'intérieur"
            : measure.Label;
}
