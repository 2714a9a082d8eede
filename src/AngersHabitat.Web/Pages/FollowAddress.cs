namespace AngersHabitat.Web.Pages;

/// <summary>Where one follows something by mail; other features lead there with what their page is about already chosen.</summary>
public static class FollowAddress
{
    /// <summary>The form, with nothing chosen.</summary>
    public const string Root = "/suivre";

    /// <summary>Calls for tenders.</summary>
    public const string Tenders = Root + "?appels=true";

    /// <summary>What concerns a residence.</summary>
    public static string OfResidence(Guid id) => $"{Root}?residence={id}";

    /// <summary>What concerns an agency.</summary>
    public static string OfAgency(Guid id) => $"{Root}?agence={id}";
}
