using System.Security.Claims;

namespace AngersHabitat.Web.Pages;

/// <summary>Whether the session in which somebody was let in still holds: asked by what stays open for hours.</summary>
public interface IOpenSession
{
    /// <summary>False once it was ended, here or on another node, or is over.</summary>
    Task<bool> HoldsAsync(ClaimsPrincipal person, CancellationToken cancellationToken);
}
