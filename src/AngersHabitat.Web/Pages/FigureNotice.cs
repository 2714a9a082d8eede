namespace AngersHabitat.Web.Pages;

/// <summary>A sentence under key figures, drawn by <c>_FigureNotice</c>.</summary>
/// <param name="Tone">Modifier of the notice: success, attention or danger.</param>
/// <param name="Lead">How it begins, in bold when it leads somewhere.</param>
public sealed record FigureNotice(string Tone, string Lead)
{
    /// <summary>What follows in the link.</summary>
    public string Text { get; init; } = "";

    /// <summary>Where it leads; null for nowhere.</summary>
    public string? Href { get; init; }

    /// <summary>What follows after the link.</summary>
    public string Rest { get; init; } = "";
}
