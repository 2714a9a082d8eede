using System.Security.Cryptography;
using System.Text;

namespace AngersHabitat.Application.Privacy.Sealing;

/// <summary>A key that signs lines, seals and certificates (HMAC-SHA-256).</summary>
public sealed class SigningKey
{
    private readonly byte[] _secret;

    private SigningKey(byte[] secret)
    {
        _secret = secret;
        Id = Convert.ToHexStringLower(Sign("name"u8))[..Domain.Privacy.JournalSeal.KeyIdLength];
    }

    /// <summary>Name by which a seal says who signed it; says nothing of the key.</summary>
    public string Id { get; }

    /// <summary>The key that a text of the settings, or one drawn by chance, stands for.</summary>
    public static SigningKey Of(string text) => new(HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(text), HMACSHA256.HashSizeInBytes, info: "AngersHabitat.Journal"u8.ToArray()));

    /// <summary>A key by chance, as a text.</summary>
    public static string Draw() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(HMACSHA256.HashSizeInBytes));

    /// <summary>Signature of what is said.</summary>
    public byte[] Sign(ReadOnlySpan<byte> said) => HMACSHA256.HashData(_secret, said);

    /// <summary>Signature of values in their order, each with its length or its absence: no two lists of values read alike.</summary>
    /// <param name="kind">What is signed, so that a line never passes for a seal.</param>
    /// <param name="values">Texts, identifiers, instants (UTC), numbers, bytes, or null.</param>
    public byte[] Sign(string kind, params IReadOnlyList<object?> values)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8))
        {
            writer.Write(kind);
            foreach (var value in values)
                Write(writer, value);
        }
        return Sign(stream.ToArray());
    }

    private static void Write(BinaryWriter writer, object? value)
    {
        byte[]? bytes = value switch
        {
            null => null,
            string text => Encoding.UTF8.GetBytes(text),
            Guid id => id.ToByteArray(bigEndian: true),
            DateTime at => BitConverter.GetBytes(at.Ticks),
            int number => BitConverter.GetBytes(number),
            byte[] raw => raw,
            _ => throw new ArgumentOutOfRangeException(nameof(value), value.GetType(), null),
        };
        writer.Write(bytes?.Length ?? -1);
        writer.Write(bytes ?? []);
    }
}
