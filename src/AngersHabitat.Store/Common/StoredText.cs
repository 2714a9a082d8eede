using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AngersHabitat.Store.Common;

/// <summary>A column that holds text: as it is, or as the JSON of a value, whose texts are meant then.</summary>
public sealed class StoredText
{
    private readonly IProperty _property;

    private StoredText(IProperty property) => _property = property;

    /// <summary>The columns of text of a table. Keys are identifiers that the portal makes.</summary>
    public static IEnumerable<StoredText> Of(IEntityType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.GetProperties().Where(property => !property.IsKey() && !property.IsShadowProperty() && !property.ClrType.IsEnum
            && Nullable.GetUnderlyingType(property.ClrType)?.IsEnum != true && (property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType) == typeof(string)).Select(property => new StoredText(property));
    }

    /// <summary>Whether the row holds something there that no page or file can carry.</summary>
    public bool IsFlawed(object row) => Read(_property.GetGetter().GetClrValue(row)) is { } text && !string.Equals(text, Cleaned(text), StringComparison.Ordinal);

    /// <summary>Puts the clean text into a row that is tracked.</summary>
    public void Clean(EntityEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var value = entry.Property(_property);
        if (Read(value.CurrentValue) is not { } text || Cleaned(text) is var clean && string.Equals(text, clean, StringComparison.Ordinal))
            return;
        value.CurrentValue = _property.ClrType != typeof(string) && _property.GetTypeMapping().Converter is { } converter ? converter.ConvertFromProvider(clean) : clean;
        value.IsModified = true;
    }

    // A text is meant as it is read, also where it is sealed; of a value its JSON.
    private string? Read(object? value) => value is null or string ? (string?)value : (string?)(_property.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value);

    // JSON writes such marks as escapes, which are carried; what reads it shows the marks again.
    private static string Cleaned(string text)
    {
        if (text is not ['{' or '[', ..] || !text.Contains("\\u", StringComparison.Ordinal))
            return CarriedText.Cleaned(text);
        try
        {
            return JsonNode.Parse(text) is { } json && Clean(json) ? json.ToJsonString() : CarriedText.Cleaned(text);
        }
        catch (System.Text.Json.JsonException)
        {
            return CarriedText.Cleaned(text);
        }
    }

    /// <returns>Whether anything was cleaned.</returns>
    private static bool Clean(JsonNode node)
    {
        var changed = false;
        foreach (var (child, put) in Children(node).ToList())
        {
            if (child is JsonValue value && value.TryGetValue<string>(out var text))
            {
                var clean = CarriedText.Cleaned(text);
                if (string.Equals(text, clean, StringComparison.Ordinal))
                    continue;
                put(JsonValue.Create(clean));
                changed = true;
            }
            else if (child is not null)
                changed |= Clean(child);
        }
        return changed;
    }

    private static IEnumerable<(JsonNode? Child, Action<JsonNode> Put)> Children(JsonNode node) => node switch
    {
        JsonObject fields => fields.Select(field => (field.Value, (Action<JsonNode>)(value => fields[field.Key] = value))),
        JsonArray items => items.Select((item, index) => (item, (Action<JsonNode>)(value => items[index] = value))),
        _ => [],
    };
}
