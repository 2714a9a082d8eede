using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace AngersHabitat.Web.Presentation;

/// <summary>
/// What somebody searched for, as an address may hold it: sealed by the portal's own keys and readable for a day. An answer has an address of its own, so that it can be
/// read again and gone back to, and no address, history or log tells what was typed.
/// </summary>
public sealed class SealedText(IDataProtectionProvider protection)
{
    /// <summary>Begins every sealed text; nobody types it.</summary>
    public const char Mark = '~';

    private static readonly TimeSpan Life = TimeSpan.FromDays(1);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("AngersHabitat.Search").ToTimeLimitedDataProtector();

    /// <summary>The text for an address; in small letters and digits, since addresses are written small.</summary>
    public string Seal(string text) => Mark + Convert.ToHexStringLower(_protector.Protect(Encoding.UTF8.GetBytes(text), Life));

    /// <summary>The text; null when it was not sealed here, or more than a day ago.</summary>
    public string? Open(string? sealedText)
    {
        if (sealedText is not { Length: > 1 } || sealedText[0] != Mark)
            return null;
        try
        {
            return Encoding.UTF8.GetString(_protector.Unprotect(Convert.FromHexString(sealedText.AsSpan(1)), out _));
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
