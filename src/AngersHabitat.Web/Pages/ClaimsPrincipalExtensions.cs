using System.Reflection;
using System.Security.Claims;
using AngersHabitat.Domain.Accounts;

namespace AngersHabitat.Web.Pages;

/// <summary>What pages and the host read of the signed-in account.</summary>
public static class ClaimsPrincipalExtensions
{
    /// <summary>Claim that carries the name shown to colleagues.</summary>
    public const string DisplayNameClaim = "display_name";

    /// <summary>The name shown to colleagues.</summary>
    public static string DisplayName(this ClaimsPrincipal user)
        => user.FindFirstValue(DisplayNameClaim) ?? user.Identity?.Name ?? "";

    /// <summary>The account; null for a visitor.</summary>
    public static Guid? AccountId(this ClaimsPrincipal user) => Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;

    /// <summary>Claim that carries the key of the session.</summary>
    public const string SessionClaim = "session";

    /// <summary>The session, as the store knows it; null outside one.</summary>
    public static string? SessionHash(this ClaimsPrincipal user) => user.FindFirstValue(SessionClaim) is { } key ? DrawnKey.HashOf(key) : null;

    /// <summary>Claim that carries the identifier of her agency.</summary>
    public const string AgencyClaim = "agency";

    /// <summary>Her agency; null: none in particular.</summary>
    public static Guid? AgencyId(this ClaimsPrincipal user) => Guid.TryParse(user.FindFirstValue(AgencyClaim), out var id) ? id : null;

    /// <summary>Whether her lists open on all agencies even so: she steers, and comes to them from figures of all.</summary>
    public static bool SeesAllAgencies(this ClaimsPrincipal user) => user.IsInRole(Roles.Manager);

    /// <summary>Whether the person may send the message: what a page offers follows the use case, as the page itself does (<see cref="ForAttribute{TUseCase}"/>).</summary>
    public static bool May<TUseCase>(this ClaimsPrincipal user)
        where TUseCase : class
        => typeof(TUseCase).GetCustomAttribute<AllowAttribute>() is { } allow && user.IsInAny(allow.Roles);

    /// <summary>Whether the person has one of the roles. Nothing else reads roles: what is open to whom is said on use cases.</summary>
    internal static bool IsInAny(this ClaimsPrincipal user, IEnumerable<string> roles) => roles.Any(role => user.IsInRole(role));

    /// <summary>The page on which somebody starts after signing in: managers among the figures, everybody else in their day.</summary>
    /// <returns>An address under the path base, with « ~ ».</returns>
    public static string StartPage(this ClaimsPrincipal user) => user.IsInRole(Roles.Manager) ? "~/pilotage" : "~/agents";
}
