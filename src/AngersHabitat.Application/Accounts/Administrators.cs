namespace AngersHabitat.Application.Accounts;

/// <summary>
/// Nobody can close or demote herself, so that one administrator always remains, provided that two do not close each other; and one whose account has no last day does.
/// </summary>
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

    /// <summary>Checks that an administrator stays who can sign in and whose account has no end, once somebody else is none any more or gets a last day.</summary>
    /// <exception cref="RuleException"><c>Accounts.LastAdministrator</c>.</exception>
    public static async Task DemandAnotherAsync(this PortalDbContext db, Guid than, string? field, PortalClock clock, CancellationToken cancellationToken)
    {
        if (!await db.HasAnotherAsync(than, clock, cancellationToken))
            throw new RuleException("Accounts.LastAdministrator", field);
    }

    /// <summary>Whether somebody else is an administrator who can sign in, by a password or by the identity provider, and whose account has no end.</summary>
    public static async Task<bool> HasAnotherAsync(this PortalDbContext db, Guid than, PortalClock clock, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return await db.Users.AnyAsync(
            user => user.Id != than && (user.PasswordHash != null || db.UserLogins.Any(login => login.UserId == user.Id)) && user.EndsOn == null
                && (user.LockoutEnd == null || user.LockoutEnd <= now) && IsAdministrator(db).Any(held => held == user.Id),
            cancellationToken);
    }

    private static IQueryable<Guid> IsAdministrator(PortalDbContext db)
        => from held in db.UserRoles join role in db.Roles on held.RoleId equals role.Id where role.Name == Roles.Administrator select held.UserId;
}
