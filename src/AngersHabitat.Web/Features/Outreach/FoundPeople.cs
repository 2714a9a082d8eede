using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>What a search by POST found, kept for the page to which it leads: opaque identifiers, never what was typed.</summary>
internal static class FoundPeople
{
    /// <summary>Keeps the identifiers, packed: a hundred of them fit into one cookie.</summary>
    public static void Keep(this ITempDataDictionary store, string key, IEnumerable<Guid> ids)
        => store[key] = "." + Convert.ToBase64String([.. ids.SelectMany(id => id.ToByteArray())]);

    /// <summary>The identifiers kept; null when no search was made.</summary>
    public static IReadOnlyList<Guid>? Kept(this ITempDataDictionary store, string key)
        => store.Peek(key)?.ToString() is { Length: > 0 } text ? [.. Convert.FromBase64String(text[1..]).Chunk(16).Select(bytes => new Guid(bytes))] : null;
}
