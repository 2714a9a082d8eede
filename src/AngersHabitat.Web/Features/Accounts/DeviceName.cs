namespace AngersHabitat.Web.Features.Accounts;

/// <summary>What people call a browser and its system: enough to know one's own again, too little to tell a person by it.</summary>
internal static class DeviceName
{
    // The first that fits: many say that they are others, too.
    private static readonly (string Mark, string Name)[] Browsers =
    [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"), ("FxiOS", "Firefox"), ("Chrome", "Chrome"), ("CriOS", "Chrome"), ("Safari", "Safari"),
    ];

    private static readonly (string Mark, string Name)[] Systems =
    [
        ("Windows", "Windows"), ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Macintosh", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux"),
    ];

    /// <param name="agent">The header <c>User-Agent</c>.</param>
    public static string Of(string? agent)
        => $"{NameIn(Browsers, agent) ?? "Navigateur inconnu"}{(NameIn(Systems, agent) is { } system ? $" sur {system}" : "")}";

    private static string? NameIn((string Mark, string Name)[] names, string? agent) => Array.Find(names, one => agent?.Contains(one.Mark, StringComparison.Ordinal) == true).Name;
}
