using AngersHabitat.Domain.Landlord;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AngersHabitat.Store.Landlord;

/// <summary>What the landlord says of itself is one JSON text, replaced whole.</summary>
internal static class FactsJsonConversion
{
    private static readonly ValueConverter<LandlordFacts, string> Converter = new(facts => facts.ToJson(), json => LandlordFacts.Read(json));

    private static readonly ValueComparer<LandlordFacts> Comparer = new(
        (left, right) => (left ?? LandlordFacts.Empty).ToJson() == (right ?? LandlordFacts.Empty).ToJson(),
        facts => facts.ToJson().GetHashCode(StringComparison.Ordinal),
        facts => facts);

    public static PropertyBuilder<LandlordFacts> AsFactsJson(this PropertyBuilder<LandlordFacts> property)
        => property.HasConversion(Converter, Comparer);
}
