namespace AngersHabitat.Web.Pages;

/// <summary>A link with the words before it, if any.</summary>
public sealed record OverviewLink(string Before, string Text, string Href);
