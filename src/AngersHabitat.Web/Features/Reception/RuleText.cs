namespace AngersHabitat.Web.Features.Reception;

/// <summary>A rule in words.</summary>
/// <param name="Title">What it is: « Sur place », « Fermeture », « 6 personnes au plus ».</param>
/// <param name="When">Its dates.</param>
/// <param name="Lines">Its hours.</param>
/// <param name="Reason">Its public reason.</param>
public sealed record RuleText(string Title, string When, IReadOnlyList<string> Lines, string? Reason);
