namespace AngersHabitat.Application.Accounts;

/// <summary>Nobody can close or demote herself, so that one administrator always remains, provided that two do not close each other.</summary>
internal static class Administrators
{
    /// <summary>Lets one at a time change who is administrator, and checks that the acting one still is.</summary>
    /// <exception cref="RuleException"><c>Accounts.NoLongerAdministrator</c>: her own account was closed or demoted meanwhile.</exception>
    public static async Task TakeTurnAsync(this PortalDbContext db, Actor actor, PortalClock clock, CancellationToken cancellationToken)
    {
        await db.Roles.Where(role => role.Name == Roles.Administrator).HoldAsync(role => role.ConcurrencyStamp, cancellationToken);
        if (actor.UserId is not { } id)
            return;
        var now = clock.GetUtcNow();
        var gone = await db.Users.AnyAsync(user => user.Id == id && (user.LockoutEnd > now || !IsAdministrator(db).Any(held => held == user.Id)), cancellationToken);
        if (gone)
            throw new RuleException("Accounts.NoLongerAdministrator");
    }

    private static IQueryable<Guid> IsAdministrator(PortalDbContext db)
        => from held in db.UserRoles join role in db.Roles on held.RoleId equals role.Id where role.Name == Roles.Administrator select held.UserId;
}
