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

    /// <summary>The signed-in account, by which the browser tells whose drafts it keeps; null for a visitor.</summary>
    string? Account { get; }

    /// <summary>Pages open to everybody; only those that work.</summary>
    IReadOnlyList<NavigationItem> PublicNavigation { get; }

    /// <summary>Staff pages that the signed-in person may open; empty for a visitor.</summary>
    IReadOnlyList<NavigationItem> StaffNavigation { get; }

    /// <summary>Where the portal stands for the public, without a slash at its end: the setting <c>Landlord:Address</c>, or the host that was asked.</summary>
    string Root { get; }

    /// <summary>The landlord's number in office hours, in E.164 form (<c>+33261910000</c>).</summary>
    string DayPhone { get; }

    /// <summary>The landlord's emergency number at night and on closed days, in E.164 form.</summary>
    string NightPhone { get; }
}
