namespace AngersHabitat.Web.Pages.Imports;

/// <summary>A link to a page.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Href">Its address.</param>
public sealed record PageLink(string Text, string Href);
