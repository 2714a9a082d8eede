using System.Security.Claims;

namespace AngersHabitat.Web.Pages;

/// <summary>
/// A feature's part of the home of the day (<c>/agents</c>): a view component, shown to those it concerns. A class found
/// by itself.
/// </summary>
public interface IDayPart
{
    /// <summary>Lower ones first.</summary>
    int Order { get; }

    /// <summary>The view component; its first heading is an <c>h2</c>.</summary>
    Type ViewComponent { get; }

    /// <summary>Whether it concerns the person.</summary>
    bool IsFor(ClaimsPrincipal user);
}
