using System.Security.Claims;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>Calls to elderly tenants in the staff menu.</summary>
public sealed class OutreachFeature : IFeature
{
    /// <summary>Key of the menu entry.</summary>
    public const string Section = "campagnes";

    /// <inheritdoc />
    public IEnumerable<(int Order, NavigationItem Item)> StaffNavigation(ClaimsPrincipal user)
    {
        if (user.IsInAny(Roles.Outreach, Roles.Manager))
            yield return (30, new NavigationItem("Appels aux aînés", "/agents/campagnes", Section));
    }
}
