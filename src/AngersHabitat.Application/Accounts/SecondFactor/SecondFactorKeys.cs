using System.Security.Cryptography;
using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Application.Accounts.SecondFactor;

/// <summary>Secrets that a telephone and the portal share (RFC 6238), and what takes their place when it is lost.</summary>
public static class SecondFactorKeys
{
    /// <summary>Letters and digits of a secret, base 32: 20 bytes, as RFC 4226 advises.</summary>
    public const int Length = 32;

    /// <summary>Digits of a code.</summary>
    public const int Digits = 6;

    /// <summary>Longest code typed, blanks included: recovery codes are longer.</summary>
    public const int LongestCode = 40;

    /// <summary>How many recovery codes there are; each serves once.</summary>
    public const int RecoveryCodes = 10;

    internal const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>A new secret.</summary>
    public static string Draw() => RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>A code as people type it, without blanks and dashes.</summary>
    public static string Plain(string? code) => string.Concat((code ?? "").Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    /// <summary>Takes the second factor away: the password alone signs in, until another one is set up.</summary>
    public static async Task<IdentityResult> TakeAwayAsync(UserManager<PortalUser> users, PortalUser user)
    {
        ArgumentNullException.ThrowIfNull(users);
        foreach (var name in (string[])[PortalUserStore.Secret, PortalUserStore.Codes])
            await users.RemoveAuthenticationTokenAsync(user, PortalUserStore.Provider, name);
        return await users.SetTwoFactorEnabledAsync(user, false);
    }

    /// <summary>Makes recovery codes, in place of those there were.</summary>
    internal static async Task<IReadOnlyList<string>> NewCodesAsync(UserManager<PortalUser> users, PortalUser user)
        => [.. (await users.GenerateNewTwoFactorRecoveryCodesAsync(user, RecoveryCodes))!];
}
