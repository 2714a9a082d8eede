using System.Text.Json;
using AngersHabitat.Domain.Privacy;

namespace AngersHabitat.Web.Features.Privacy;

/// <summary>A field of a row of the journal, before and after, in French.</summary>
/// <param name="Field">French name, or the field's own when it has none.</param>
/// <param name="Before">Value before; null when there was none.</param>
/// <param name="After">Value after; null when nothing remains.</param>
public sealed record JournalDetail(string Field, string? Before, string? After)
{
    /// <summary>Whether the field changed.</summary>
    public bool HasChanged => !string.Equals(Before, After, StringComparison.Ordinal);

    /// <summary>The fields of an entry, those that changed first.</summary>
    /// <param name="entry">The line.</param>
    /// <param name="names">Names of accounts and places, by identifier.</param>
    public static IReadOnlyList<JournalDetail> Of(AuditEntry entry, IReadOnlyDictionary<Guid, string>? names = null)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var values = new JournalValues(entry.Action, entry.SubjectType, names ?? new Dictionary<Guid, string>());
        var (before, after) = (Fields(entry.Before, values), Fields(entry.After, values));
        return [.. before.Keys.Union(after.Keys, StringComparer.Ordinal)
            .Select(key => new JournalDetail(Words.Field(key), before.GetValueOrDefault(key), after.GetValueOrDefault(key)))
            .OrderBy(row => row.HasChanged ? 0 : 1)];
    }

    /// <summary>One side of an entry as a line of text, for a file; null when there is none.</summary>
    public static string? Line(AuditEntry entry, string? json, IReadOnlyDictionary<Guid, string> names)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var fields = Fields(json, new JournalValues(entry.Action, entry.SubjectType, names));
        return fields.Count == 0 ? null : string.Join("; ", fields.Select(pair => pair.Key.Length == 0 ? pair.Value : $"{Words.Field(pair.Key)} : {pair.Value}"));
    }

    // What is no object (the rules published, or a value of an older version) is one field without a name.
    private static Dictionary<string, string?> Fields(string? json, JournalValues values)
    {
        if (json is null)
            return [];
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Object
            ? document.RootElement.EnumerateObject().ToDictionary(field => field.Name, field => values.Of(field.Name, field.Value), StringComparer.Ordinal)
            : new Dictionary<string, string?>(StringComparer.Ordinal) { [""] = values.Of("", document.RootElement) };
    }
}
