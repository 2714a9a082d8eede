using AngersHabitat.Domain.Reception;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AngersHabitat.Store.Reception;

/// <summary>Rules are one JSON text, replaced whole: two sets are equal when their texts are.</summary>
internal static class RulesJsonConversion
{
    private static readonly ValueConverter<PlaceRules, string> Converter = new(
        rules => PlaceRulesJson.Write(rules),
        json => PlaceRulesJson.Read(json));

    private static readonly ValueComparer<PlaceRules> Comparer = new(
        (left, right) => PlaceRulesJson.Write(left) == PlaceRulesJson.Write(right),
        rules => PlaceRulesJson.Write(rules).GetHashCode(StringComparison.Ordinal),
        rules => rules);

    public static PropertyBuilder<PlaceRules> AsRulesJson(this PropertyBuilder<PlaceRules> property)
        => property.HasConversion(Converter, Comparer);
}
