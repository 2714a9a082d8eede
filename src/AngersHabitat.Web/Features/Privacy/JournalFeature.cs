using System.Security.Claims;

namespace AngersHabitat.Web.Features.Privacy;

/// <summary>Menu entry of the journal.</summary>
internal sealed class JournalFeature : IFeature
{
    public IEnumerable<(int Order, NavigationItem Item)> StaffNavigation(ClaimsPrincipal user)
    {
        if (user.IsInRole(Roles.Administrator))
            yield return (210, new NavigationItem("Journal", "/admin/journal", "journal"));
    }
}
