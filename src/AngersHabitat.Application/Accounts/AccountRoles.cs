using AngersHabitat.Application.Accounts.OpenId;
using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Application.Accounts;

/// <summary>Who holds which roles.</summary>
internal static class AccountRoles
{
    /// <summary>The names of the roles of each account.</summary>
    public static async Task<ILookup<Guid, string>> ReadRolesAsync(this PortalDbContext db, CancellationToken cancellationToken)
        => (await db.UserRoles.Join(db.Roles, link => link.RoleId, role => role.Id, (link, role) => new { link.UserId, role.Name }).ToListAsync(cancellationToken))
            .ToLookup(held => held.UserId, held => held.Name!);

    /// <summary>Who comes by the identity provider; nobody where there is none.</summary>
    public static async Task<HashSet<Guid>> JoinedAsync(this PortalDbContext db, ProviderSettings provider, CancellationToken cancellationToken)
        => provider.IsOn ? [.. await db.UserLogins.Select(login => login.UserId).ToListAsync(cancellationToken)] : [];

    /// <summary>Whether somebody comes by the identity provider; never where there is none.</summary>
    public static async Task<bool> IsJoinedAsync(this UserManager<PortalUser> users, PortalUser user, ProviderSettings provider)
        => provider.IsOn && (await users.GetLoginsAsync(user)).Count > 0;
}
