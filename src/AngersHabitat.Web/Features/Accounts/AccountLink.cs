namespace AngersHabitat.Web.Features.Accounts;

/// <summary>A link to be handed over, for the partial view <c>_AccountLinks</c>. Shown once: the store does not know it.</summary>
/// <param name="Name">Whom it is for.</param>
/// <param name="Email">With what she signs in.</param>
/// <param name="Key">What ends the link.</param>
/// <param name="Until">Until when it is good, UTC.</param>
public sealed record AccountLink(string Name, string Email, string Key, DateTime Until)
{
    /// <summary>Begins every link.</summary>
    public const string Root = "/invitation";

    /// <summary>The whole link.</summary>
    /// <param name="portal">Where the portal stands, without a slash at its end.</param>
    public static string Of(string portal, string key) => $"{portal}{Root}/{key}";
}
