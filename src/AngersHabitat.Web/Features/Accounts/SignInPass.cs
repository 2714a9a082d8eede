using System.Security.Cryptography;
using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>Who has given the right password and owes the code: carried by the page that asks for it, so that a browser without anything else signs in as well.</summary>
internal sealed class SignInPass(IDataProtectionProvider protection, UserManager<PortalUser> users)
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(10);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("AngersHabitat.SignInPass").ToTimeLimitedDataProtector();

    public string Give(PortalUser user) => _protector.Protect($"{user.Id} {user.SecurityStamp}", Life);

    /// <summary>Whose it is; null when it is not good, or something of the account has changed since.</summary>
    public async Task<PortalUser?> FindAsync(string? pass)
    {
        try
        {
            return pass is not null && _protector.Unprotect(pass).Split(' ') is [var id, var stamp] && await users.FindByIdAsync(id) is { } user && user.SecurityStamp == stamp ? user : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
