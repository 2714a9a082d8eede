namespace AngersHabitat.Web.Pages;

/// <summary>A key figure, drawn by <c>_Figures</c>: always a link to the rows or the page that explain it.</summary>
/// <param name="Label">What is counted.</param>
/// <param name="Number">The figure, as written.</param>
/// <param name="Detail">Its unit, or what puts it in proportion.</param>
/// <param name="Href">Where it is explained.</param>
/// <param name="Tone">Modifier of the tile: watch, bad, good or plan; null for none. The words say the same.</param>
public sealed record KeyFigure(string Label, string Number, string Detail, string Href, string? Tone = null);
