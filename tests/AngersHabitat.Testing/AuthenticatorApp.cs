using System.Globalization;
using System.Net;
using System.Security.Cryptography;

namespace AngersHabitat.Testing;

/// <summary>The application of a telephone that shows codes (RFC 6238, half a minute, six digits).</summary>
public static class AuthenticatorApp
{
    /// <summary>The code of a secret.</summary>
    /// <param name="key">The secret, base 32, blanks allowed.</param>
    /// <param name="later">How many half minutes from now.</param>
    public static string CodeOf(string key, int later = 0)
    {
        ArgumentNullException.ThrowIfNull(key);
        var step = BitConverter.GetBytes(IPAddress.HostToNetworkOrder((DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30) + later));
        var hash = HMACSHA1.HashData(Bytes(key.Replace(" ", "", StringComparison.Ordinal)), step);
        var number = IPAddress.NetworkToHostOrder(BitConverter.ToInt32(hash, hash[^1] & 15)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>Sets the second factor of a signed-in person up by its page.</summary>
    /// <returns>The secret, and the page that shows the recovery codes.</returns>
    public static async Task<(string Key, PageAnswer Codes)> SetUpAsync(PageClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        var page = await client.OpenAsync("/agents/double-verification");
        var key = page.Document.QuerySelector("[data-factor-key]")!.TextContent;
        return (key, await client.SubmitAsync(page, "/agents/double-verification", ("Code", CodeOf(key))));
    }

    private static byte[] Bytes(string key)
    {
        var bits = string.Concat(key.Select(letter => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(index => Convert.ToByte(bits.Substring(index * 8, 8), 2))];
    }
}
