using System.Security.Cryptography;

namespace AngersHabitat.Store.Sealing;

/// <summary>One key of a <see cref="KeyRing"/>, and the two that are derived from it: one that encrypts, one that makes the keyed hash.</summary>
internal sealed class SealKey
{
    /// <summary>Length of an identifier, in characters.</summary>
    public const int IdLength = 8;

    private const int SecretLength = 32;

    public SealKey(string id, byte[] secret, bool isComing)
    {
        (Id, Secret, IsComing) = (id, secret, isComing);
        Cipher = HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, SecretLength, info: "angers-habitat/cipher"u8.ToArray());
        Hash = HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, SecretLength, info: "angers-habitat/hash"u8.ToArray());
    }

    /// <summary>Names it in what it sealed; says nothing about it.</summary>
    public string Id { get; }

    /// <summary>256 random bits.</summary>
    public byte[] Secret { get; }

    /// <summary>Whether rows are being sealed under it, while the one before is still in use.</summary>
    public bool IsComing { get; }

    /// <summary>For AES-256-GCM.</summary>
    public byte[] Cipher { get; }

    /// <summary>For HMAC-SHA-256.</summary>
    public byte[] Hash { get; }

    public static SealKey New(bool isComing)
        => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdLength / 2)), RandomNumberGenerator.GetBytes(SecretLength), isComing);

    /// <summary>Reads a line of the file.</summary>
    /// <exception cref="InvalidOperationException">It is not one.</exception>
    public static SealKey Parse(string line)
    {
        var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var secret = new byte[SecretLength];
        return parts.Length is 2 or 3 && parts[0].Length == IdLength && Convert.TryFromBase64String(parts[1], secret, out var length) && length == SecretLength
            ? new SealKey(parts[0], secret, parts.Length == 3)
            : throw new InvalidOperationException("Le fichier de clés (Store:Keys) est abîmé : remettez sa copie.");
    }

    public override string ToString() => $"{Id} {Convert.ToBase64String(Secret)}{(IsComing ? " coming" : "")}";
}
