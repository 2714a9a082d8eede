namespace AngersHabitat.Web.Pages;

/// <summary>The caller's number on its way from the call just noted to the request of a visit: in the sealed cookie of the next page, never in an address or a row.</summary>
public static class VisitNumber
{
    public const string Key = nameof(VisitNumber);
}
