using System.Security.Cryptography;
using System.Text;

namespace AngersHabitat.Domain.Accounts;

/// <summary>A key that opens something to whoever holds it: the link of an invitation, a session. The store holds its hash alone.</summary>
public static class DrawnKey
{
    /// <summary>Characters of a key, and of its hash, in small hexadecimal: 32 bytes drawn by chance, beyond every guess, so that a plain hash suffices.</summary>
    public const int Length = 64;

    /// <summary>A new key.</summary>
    public static string Draw() => RandomNumberGenerator.GetHexString(Length, lowercase: true);

    /// <summary>What the store holds of a key: its SHA-256.</summary>
    public static string HashOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
