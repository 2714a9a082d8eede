using System.Security.Claims;

namespace AngersHabitat.Web.Pages;

/// <summary>What pages and the host read of the signed-in account.</summary>
internal static class ClaimsPrincipalExtensions
{
    /// <summary>Claim that carries the name shown to colleagues.</summary>
    public const string DisplayNameClaim = "display_name";

    public static string DisplayName(this ClaimsPrincipal user)
        => user.FindFirstValue(DisplayNameClaim) ?? user.Identity?.Name ?? "";

    public static bool IsInAny(this ClaimsPrincipal user, params ReadOnlySpan<string> roles)
    {
        foreach (var role in roles)
        {
            if (user.IsInRole(role))
                return true;
        }
        return false;
    }
}
