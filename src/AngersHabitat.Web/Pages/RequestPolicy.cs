namespace AngersHabitat.Web.Pages;

/// <summary>Names of the policies (cross-origin reads, rate limits) that the host sets and controllers ask for.</summary>
public static class RequestPolicy
{
    /// <summary>The public API.</summary>
    public const string Api = "api";

    /// <summary>What anybody may send to staff without an account.</summary>
    public const string Report = "report";

    /// <summary>Forms of the public that have something sent or stored.</summary>
    public const string Ask = "ask";
}
