namespace AngersHabitat.Web.Pages;

/// <summary>How <see cref="OwnAgency"/> remembers.</summary>
public sealed class OwnAgencyOptions
{
    /// <summary>The cookie by which a browser remembers that all agencies are asked for; it names nobody and no agency.</summary>
    public CookieBuilder Cookie { get; } = new() { Name = "agences", HttpOnly = true, SameSite = SameSiteMode.Lax, SecurePolicy = CookieSecurePolicy.SameAsRequest };
}
