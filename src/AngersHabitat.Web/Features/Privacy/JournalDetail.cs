using System.Text.Json;
using AngersHabitat.Domain.Privacy;

namespace AngersHabitat.Web.Features.Privacy;

/// <summary>A field of a row of the journal, before and after.</summary>
/// <param name="Field">French name, or the field's own when it has none.</param>
/// <param name="Before">Value before; null when there was none.</param>
/// <param name="After">Value after; null when nothing remains.</param>
public sealed record JournalDetail(string Field, string? Before, string? After)
{
    /// <summary>Whether the field changed.</summary>
    public bool HasChanged => !string.Equals(Before, After, StringComparison.Ordinal);

    /// <summary>The fields of an entry, those that changed first.</summary>
    public static IReadOnlyList<JournalDetail> Of(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var (before, after) = (Fields(entry.Before), Fields(entry.After));
        return [.. before.Keys.Union(after.Keys, StringComparer.Ordinal)
            .Select(key => new JournalDetail(Words.Field(key), before.GetValueOrDefault(key), after.GetValueOrDefault(key)))
            .OrderBy(row => row.HasChanged ? 0 : 1)];
    }

    // What is no object, from an older version for instance, is one field without a name.
    private static Dictionary<string, string?> Fields(string? json)
    {
        if (json is null)
            return [];
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Object
            ? document.RootElement.EnumerateObject().ToDictionary(field => field.Name, field => Text(field.Value), StringComparer.Ordinal)
            : new Dictionary<string, string?>(StringComparer.Ordinal) { [""] = Text(document.RootElement) };
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.True => "oui",
        JsonValueKind.False => "non",
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number or JsonValueKind.Object or JsonValueKind.Array => value.GetRawText(),
        _ => throw Unknown.Value(value.ValueKind),
    };
}
