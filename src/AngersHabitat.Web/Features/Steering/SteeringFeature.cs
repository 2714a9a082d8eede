using System.Security.Claims;

namespace AngersHabitat.Web.Features.Steering;

/// <summary>The overview of steering in the staff menu.</summary>
internal sealed class SteeringFeature : IFeature
{
    public IEnumerable<(int Order, NavigationItem Item)> StaffNavigation(ClaimsPrincipal user)
        => user.IsInRole(Roles.Manager) || user.IsInRole(Roles.Administrator)
            ? [(95, new NavigationItem("Pilotage", "/pilotage", "steering"))]
            : [];
}
