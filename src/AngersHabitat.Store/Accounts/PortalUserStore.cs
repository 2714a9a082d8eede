using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace AngersHabitat.Store.Accounts;

/// <summary>
/// Identity's store, but for what it would keep as it is: whoever reads the store learns neither the secret of a second factor, which is sealed, nor a recovery code, of which the hash is kept.
/// </summary>
public sealed class PortalUserStore(PortalDbContext context, IDataProtectionProvider protection, IOptions<PasswordHasherOptions> hashing, IdentityErrorDescriber? describer = null)
    : UserStore<PortalUser, IdentityRole<Guid>, PortalDbContext, Guid>(context, describer)
{
    /// <summary>Under which provider Identity keeps them.</summary>
    public const string Provider = "[AspNetUserStore]";

    /// <summary>Name under which Identity keeps recovery codes.</summary>
    public const string Codes = "RecoveryCodes";

    /// <summary>Name under which Identity keeps the secret of a second factor.</summary>
    public const string Secret = "AuthenticatorKey";

    // Before a hash as it is made now; those without it are from before.
    private const string Mark = "2-";
    private const int FormerIterations = 50_000;

    private readonly IDataProtector _protector = protection.CreateProtector("AngersHabitat.SecondFactor");

    public override Task SetAuthenticatorKeyAsync(PortalUser user, string key, CancellationToken cancellationToken)
        => base.SetAuthenticatorKeyAsync(user, _protector.Protect(key), cancellationToken);

    /// <returns>Null also where the key that sealed it is gone: its owner sets another one up.</returns>
    public override async Task<string?> GetAuthenticatorKeyAsync(PortalUser user, CancellationToken cancellationToken)
    {
        try
        {
            return await base.GetAuthenticatorKeyAsync(user, cancellationToken) is { Length: > 0 } sealedKey ? _protector.Unprotect(sealedKey) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public override Task ReplaceCodesAsync(PortalUser user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken)
        => base.ReplaceCodesAsync(user, recoveryCodes.Select(code => HashOf(user, code)), cancellationToken);

    public override async Task<bool> RedeemCodeAsync(PortalUser user, string code, CancellationToken cancellationToken)
    {
        var held = (await GetTokenAsync(user, Provider, Codes, cancellationToken) ?? "").Split(';');
        var sought = HashOf(user, code);
        if (!held.Contains(sought, StringComparer.Ordinal) && held.Any(hash => !hash.StartsWith(Mark, StringComparison.Ordinal)))
            sought = HashOf(user, code, FormerIterations);
        var left = held.Where(hash => hash != sought).ToList();
        if (left.Count == held.Length)
            return false;
        await SetTokenAsync(user, Provider, Codes, string.Join(';', left), cancellationToken);
        return true;
    }

    // A code has some 47 bits: as slow as a password's, and with the account as salt.
    private string HashOf(PortalUser user, string code) => Mark + HashOf(user, code, hashing.Value.IterationCount);

    private static string HashOf(PortalUser user, string code, int iterations)
        => Convert.ToHexStringLower(Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(code), user.Id.ToByteArray(), iterations, HashAlgorithmName.SHA512, 32));
}
