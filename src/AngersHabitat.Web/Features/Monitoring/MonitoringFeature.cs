using System.Security.Claims;

namespace AngersHabitat.Web.Features.Monitoring;

/// <summary>Menu entry of the portal's state.</summary>
internal sealed class MonitoringFeature : IFeature
{
    public IEnumerable<(int Order, NavigationItem Item)> StaffNavigation(ClaimsPrincipal user)
    {
        if (user.IsInRole(Roles.Administrator))
            yield return (220, new NavigationItem("État du portail", "/admin/etat", "monitoring"));
    }
}
