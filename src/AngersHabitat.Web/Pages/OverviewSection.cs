namespace AngersHabitat.Web.Pages;

/// <summary>Figures of a service under their heading.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Href">The page to which it leads.</param>
/// <param name="Figures">The figures.</param>
public sealed record OverviewSection(string Title, string Href, IReadOnlyList<KeyFigure> Figures)
{
    /// <summary>What the heading says after the link; empty for nothing.</summary>
    public string Rest { get; init; } = "";

    /// <summary>Whether the next one may stand beside it.</summary>
    public bool IsHalf { get; init; }

    /// <summary>A sentence under the figures; null for none.</summary>
    public FigureNotice? Notice { get; init; }
}
