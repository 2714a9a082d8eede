using System.Security.Claims;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>Menu entry of the accounts.</summary>
internal sealed class AccountsFeature : IFeature
{
    public IEnumerable<(int Order, NavigationItem Item)> StaffNavigation(ClaimsPrincipal user)
        => user.IsInRole(Roles.Administrator) ? [(900, new NavigationItem("Comptes", "/admin/comptes", "accounts"))] : [];
}
