namespace AngersHabitat.Web.Pages;

/// <summary>Policies of security headers that a page may ask for instead of the usual one.</summary>
public static class HeaderPolicy
{
    /// <summary>What other sites show in a frame: the same, but for the frame. Such a page has no form and asks for no cookie, so there is nothing to trick anybody into.</summary>
    public const string Embedded = nameof(Embedded);
}
