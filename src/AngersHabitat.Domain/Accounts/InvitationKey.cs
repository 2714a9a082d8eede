using System.Security.Cryptography;
using System.Text;

namespace AngersHabitat.Domain.Accounts;

/// <summary>A key of an invitation, of which the store holds the hash alone.</summary>
public sealed class InvitationKey
{
    /// <summary>Characters of a key, in small hexadecimal: 32 bytes drawn by chance, beyond every guess, so that a plain hash suffices.</summary>
    public const int Length = 64;

    private InvitationKey() => Hash = "";

    internal InvitationKey(string hash, Guid invitationId) => (Hash, InvitationId) = (hash, invitationId);

    /// <summary>SHA-256 of the key, in small hexadecimal.</summary>
    public string Hash { get; private init; }

    /// <summary>What it opens.</summary>
    public Guid InvitationId { get; private init; }

    /// <summary>A new key.</summary>
    public static string Draw() => RandomNumberGenerator.GetHexString(Length, lowercase: true);

    /// <summary>What the store holds of a key.</summary>
    public static string HashOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
