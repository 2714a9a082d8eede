namespace AngersHabitat.Web.Pages;

/// <summary>Something that slips, and where to act on it; a list of them is drawn by <c>_ToDos</c>.</summary>
/// <param name="Tag">The matter, in a word.</param>
/// <param name="Why">What slips.</param>
/// <param name="Where">Name of the page to which it leads.</param>
/// <param name="Href">Its address.</param>
public sealed record ToDo(string Tag, string Why, string Where, string Href)
{
    /// <summary>Modifier of the tag: bad or watch.</summary>
    public string Tone { get; init; } = "bad";

    /// <summary>Since when, and whose it is; empty for nothing.</summary>
    public string Detail { get; init; } = "";
}
