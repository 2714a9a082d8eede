namespace AngersHabitat.Web.Pages;

/// <summary>
/// What every page shows around its content. The layouts ask for nothing else, so a page never has to pass it on.
/// One instance per request: the instant must not move while the page is written.
/// </summary>
public interface IPageChrome
{
    /// <summary>The portal's present instant (UTC), from which timers in the browser count.</summary>
    DateTime NowUtc { get; }

    /// <summary>The text of the demonstration banner, or null when the data are real.</summary>
    string? DemonstrationNotice { get; }

    /// <summary>The name shown to the signed-in person, or null for a visitor.</summary>
    string? SignedInAs { get; }

    /// <summary>Pages open to everybody; only those that work.</summary>
    IReadOnlyList<NavigationItem> PublicNavigation { get; }

    /// <summary>Staff pages that the signed-in person may open; empty for a visitor.</summary>
    IReadOnlyList<NavigationItem> StaffNavigation { get; }

    /// <summary>The landlord's number in office hours, in E.164 form (<c>+33261910000</c>).</summary>
    string DayPhone { get; }

    /// <summary>The landlord's emergency number at night and on closed days, in E.164 form.</summary>
    string NightPhone { get; }
}

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
