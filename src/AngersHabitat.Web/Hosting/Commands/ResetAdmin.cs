using AngersHabitat.Application.Accounts;
using AngersHabitat.Application.Accounts.SecondFactor;
using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Hosting.Commands;

/// <summary><c>reset-admin COURRIEL</c>: a new password for an administrator, to be changed at its first use, and no second factor any more; everybody who used the old one is out.</summary>
internal static class ResetAdmin
{
    public static async Task<int> RunAsync(CommandHost host, string email, CancellationToken cancellationToken)
    {
        var users = host.Services.GetRequiredService<UserManager<PortalUser>>();
        var user = await users.FindByEmailAsync(email);
        if (user is null || !await users.IsInRoleAsync(user, Roles.Administrator))
            return await host.SayAsync("Aucun administrateur n'a cette adresse. create-admin en fait un.", exit: 1);
        var password = AccountPasswords.Draw();
        var result = await CreateAdmin.ResetAsync(users, user, password);
        if (result.Succeeded)
            result = await SecondFactorKeys.TakeAwayAsync(users, user);
        await host.Store.Sessions.Where(session => session.AccountId == user.Id).ExecuteDeleteAsync(cancellationToken);
        if (!result.Succeeded)
            return await host.SayAsync(string.Join(Environment.NewLine, result.Errors.Select(error => error.Description)), exit: 1);
        return await host.SayAsync($"Nouveau mot de passe de {email}, affiché une seule fois, à changer à la première connexion : {password}");
    }
}
