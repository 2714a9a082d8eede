namespace AngersHabitat.Web.Pages;

/// <summary>An entry of a menu.</summary>
/// <param name="Text">The French label.</param>
/// <param name="Href">The address from the root, such as <c>/lieux</c>.</param>
/// <param name="Section">The key a view gives in <c>ViewData["Section"]</c> to be shown as the current entry.</param>
public sealed record NavigationItem(string Text, string Href, string Section)
{
    private const string UnderSteering = "Pilotage : ";

    /// <summary>Whether the entry opens steering: its pages stand in a row of their own, so that the menu keeps to one line.</summary>
    public bool OpensSteering => string.Equals(Text, "Pilotage", StringComparison.Ordinal);

    /// <summary>Whether the entry stands in that row.</summary>
    public bool IsUnderSteering => Text.StartsWith(UnderSteering, StringComparison.Ordinal);

    /// <summary>The label among its own: « Appels » for « Pilotage : appels ».</summary>
    public string ShortText => IsUnderSteering
        ? char.ToUpper(Text[UnderSteering.Length], System.Globalization.CultureInfo.GetCultureInfo("fr-FR")) + Text[(UnderSteering.Length + 1)..]
        : Text;
}
