using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace AngersHabitat.Domain.Reception;

/// <summary>The stored form of <see cref="PlaceRules"/>: JSON with names for enums and texts for ranges.</summary>
public static class PlaceRulesJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Writes the rules, or one rule.</summary>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static PlaceRules Read(string json) => JsonSerializer.Deserialize<PlaceRules>(json, Options) ?? PlaceRules.Empty;
}
