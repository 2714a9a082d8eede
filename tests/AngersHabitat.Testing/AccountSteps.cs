using AngersHabitat.Application.Accounts;

namespace AngersHabitat.Testing;

/// <summary>Accounts beyond those of the demonstration, as an administrator and their owners make them.</summary>
public static class AccountSteps
{
    /// <summary>The password that they choose.</summary>
    public const string Password = "la lune mange trois parapluies";

    /// <summary>Makes an account whose owner has chosen <see cref="Password"/> by her link.</summary>
    /// <returns>Its identifier.</returns>
    public static async Task<Guid> OpenAsync(PortalHost host, CreateAccount.Command account)
    {
        ArgumentNullException.ThrowIfNull(host);
        ArgumentNullException.ThrowIfNull(account);
        var made = await host.SendAsync(account with { Id = Guid.NewGuid(), Name = account.Name ?? account.Email });
        await host.SendAsync(new AcceptInvitation.Command { Key = made.Key!, New = Password, Repeat = Password });
        return made.Id;
    }

    /// <summary>Signs in with <see cref="Password"/>.</summary>
    public static async Task<PageClient> SignInAsync(PortalHost host, string email)
    {
        ArgumentNullException.ThrowIfNull(host);
        var client = host.Visit();
        await client.SignInAsync(email, Password);
        return client;
    }
}
