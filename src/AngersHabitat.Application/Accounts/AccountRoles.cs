namespace AngersHabitat.Application.Accounts;

/// <summary>Who holds which roles.</summary>
internal static class AccountRoles
{
    /// <summary>The names of the roles of each account.</summary>
    public static async Task<ILookup<Guid, string>> ReadRolesAsync(this PortalDbContext db, CancellationToken cancellationToken)
        => (await db.UserRoles.Join(db.Roles, link => link.RoleId, role => role.Id, (link, role) => new { link.UserId, role.Name }).ToListAsync(cancellationToken))
            .ToLookup(held => held.UserId, held => held.Name!);
}
