using AngersHabitat.Application.Accounts;
using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Hosting.Commands;

/// <summary>
/// <c>create-admin EMAIL</c>: makes the first administrator, or gives an existing account the role and a new password.
/// The password is drawn by chance, printed once, and must be changed at its first use.
/// </summary>
internal static class CreateAdmin
{
    public static async Task<int> RunAsync(CommandHost host, string email, CancellationToken cancellationToken)
    {
        if (host.Care.CanCopy)
            await host.Store.Database.MigrateAsync(cancellationToken);
        return await CreateAsync(host.Services, email, host.Output);
    }

    public static async Task<int> CreateAsync(IServiceProvider services, string email, TextWriter output)
    {
        var users = services.GetRequiredService<UserManager<PortalUser>>();
        var password = AccountPasswords.Draw();
        var result = await CreateOrResetAsync(users, email, password);
        if (result.Succeeded)
            result = await GrantAsync(services, users, email);
        if (!result.Succeeded)
        {
            foreach (var error in result.Errors)
                await output.WriteLineAsync(error.Description);
            return 1;
        }
        await output.WriteLineAsync($"Compte administrateur : {email}");
        await output.WriteLineAsync($"Mot de passe, affiché une seule fois, à changer à la première connexion : {password}");
        return 0;
    }

    private static async Task<IdentityResult> CreateOrResetAsync(UserManager<PortalUser> users, string email, string password)
    {
        var user = await users.FindByEmailAsync(email);
        if (user is null)
            return await users.CreateAsync(new PortalUser { UserName = email, Email = email, DisplayName = "Administration", MustChangePassword = true }, password);
        return await ResetAsync(users, user, password);
    }

    /// <summary>Gives an account a new password and opens it: neither wrong passwords, nor its being closed, nor its last day keep its owner out.</summary>
    public static async Task<IdentityResult> ResetAsync(UserManager<PortalUser> users, PortalUser user, string password)
    {
        (user.MustChangePassword, user.EndsOn, user.LockoutEnd, user.AccessFailedCount) = (true, null, null, 0);
        return await users.ResetPasswordAsync(user, await users.GeneratePasswordResetTokenAsync(user), password);
    }

    private static async Task<IdentityResult> GrantAsync(IServiceProvider services, UserManager<PortalUser> users, string email)
    {
        var roles = services.GetRequiredService<RoleManager<IdentityRole<Guid>>>();
        if (!await roles.RoleExistsAsync(Roles.Administrator))
            await roles.CreateAsync(new IdentityRole<Guid>(Roles.Administrator));
        var user = (await users.FindByEmailAsync(email))!;
        return await users.IsInRoleAsync(user, Roles.Administrator)
            ? IdentityResult.Success
            : await users.AddToRoleAsync(user, Roles.Administrator);
    }
}
