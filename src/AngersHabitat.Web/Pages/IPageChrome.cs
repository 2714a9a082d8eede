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

    /// <summary>The landlord's name; null while nobody has said it.</summary>
    string? Landlord { get; }

    /// <summary>Its name within a sentence: « votre bailleur » while nobody has said it.</summary>
    string LandlordOrYours => Landlord ?? "votre bailleur";

    /// <summary>Its short name, or its name; null while nobody has said either.</summary>
    string? LandlordShort { get; }

    /// <summary>Its legal form; null while nobody has said it.</summary>
    string? LegalForm { get; }

    /// <summary>The landlord's number in office hours, in E.164 form; null when there is none, and then no page shows one.</summary>
    string? DayPhone { get; }

    /// <summary>When it answers.</summary>
    string? DayHours { get; }

    /// <summary>When the number at night answers.</summary>
    string? NightHours { get; }

    /// <summary>Whom to ask about personal data.</summary>
    string? DataContact { get; }

    /// <summary>The landlord's colour, six hexadecimal digits; null: the portal's own.</summary>
    string? Colour { get; }

    /// <summary>The landlord's logo.</summary>
    Guid? LogoId { get; }

    /// <summary>Name of the crisis period in which a date falls; null outside.</summary>
    string? CrisisOn(DateOnly date);

    /// <summary>Whether the portal is open to the public.</summary>
    bool IsOpen { get; }

    /// <summary>The landlord's emergency number at night and on closed days, in E.164 form; null when there is none.</summary>
    string? NightPhone { get; }
}
