namespace AngersHabitat.Web.Pages;

/// <summary>A line of the checklist of opening day.</summary>
/// <param name="Name">What is looked at.</param>
/// <param name="IsDone">Whether it is as it should be.</param>
/// <param name="Sentence">What was found.</param>
/// <param name="Href">Where to act; null where only the server's settings help.</param>
public sealed record ReadinessLine(string Name, bool IsDone, string Sentence, string? Href);
