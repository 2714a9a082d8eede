using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>What a search by POST found, kept for the page to which it leads: opaque identifiers, never what was typed.</summary>
internal static class FoundPeople
{
    /// <summary>Keeps the identifiers. The comma in front keeps them text: a lone identifier would come back as a Guid.</summary>
    public static void Keep(this ITempDataDictionary store, string key, IEnumerable<Guid> ids) => store[key] = "," + string.Join(',', ids);

    /// <summary>The identifiers kept; null when no search was made.</summary>
    public static IReadOnlyList<Guid>? Kept(this ITempDataDictionary store, string key)
        => store.Peek(key)?.ToString() is { } text ? [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse)] : null;
}
