using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace AngersHabitat.Store.Sealing;

/// <summary>
/// A value as it lies in the store: which key sealed it, then nonce, tag and cipher (AES-256-GCM). A value that is sought has the keyed hash of itself as its nonce (HMAC-SHA-256, cut to 96 bits), so
/// that under one key equal values are equal texts, and nothing else is told of them; all others have random ones. What was stored before values were sealed is read as it stands.
/// </summary>
public static class SealedValue
{
    private const string Mark = "ah1.";
    private const int HeadLength = 4 + SealKey.IdLength + 1;
    private const int NonceLength = 12;
    private const int TagLength = 16;

    // UTF-8, or UTF-16 after this byte, with which no UTF-8 begins: two bytes a character at most, and one.
    private const byte Wide = 0xFF;
    private const int MostBytes = 2;

    /// <summary>How long a text of so many characters may become.</summary>
    public static int LengthOf(int characters) => HeadLength + Base64.GetMaxEncodedToUtf8Length(NonceLength + TagLength + 1 + (characters * MostBytes));

    /// <summary>Which key sealed a stored text; null when none did.</summary>
    internal static string? KeyOf(string stored)
        => stored.Length > HeadLength && stored.StartsWith(Mark, StringComparison.Ordinal) && stored[HeadLength - 1] == '.' ? stored[Mark.Length..(HeadLength - 1)] : null;

    /// <summary>How every text begins that a key sealed.</summary>
    internal static string HeadOf(string keyId) => $"{Mark}{keyId}.";

    internal static string Close(string text, SealKey key, bool isSought)
        => text.Length == 0 ? text : HeadOf(key.Id) + Convert.ToBase64String(Close(BytesOf(text), key, isSought));

    internal static string Open(string stored, KeyRing keys)
        => KeyOf(stored) is { } id ? TextOf(Open(Convert.FromBase64String(stored[HeadLength..]), KeyIn(keys, id))) : stored;

    /// <summary>As a text, without being turned into letters.</summary>
    internal static byte[] Close(byte[] bytes, KeyRing keys)
        => bytes.Length == 0 ? bytes : [.. Encoding.ASCII.GetBytes(HeadOf(keys.Current.Id)), .. Close(bytes, keys.Current, isSought: false)];

    internal static byte[] Open(byte[] stored, KeyRing keys)
        => stored.Length > HeadLength && KeyOf(Encoding.ASCII.GetString(stored, 0, HeadLength + 1)) is { } id ? Open(stored[HeadLength..], KeyIn(keys, id)) : stored;

    private static byte[] BytesOf(string text)
        => Encoding.UTF8.GetBytes(text) is var bytes && bytes.Length <= text.Length * MostBytes ? bytes : [Wide, .. Encoding.Unicode.GetBytes(text)];

    private static string TextOf(byte[] bytes) => bytes[0] == Wide ? Encoding.Unicode.GetString(bytes.AsSpan(1)) : Encoding.UTF8.GetString(bytes);

    private static byte[] Close(byte[] plain, SealKey key, bool isSought)
    {
        var whole = new byte[NonceLength + TagLength + plain.Length];
        var nonce = whole.AsSpan(0, NonceLength);
        if (isSought)
            HMACSHA256.HashData(key.Hash, plain).AsSpan(0, NonceLength).CopyTo(nonce);
        else
            RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key.Cipher, TagLength);
        aes.Encrypt(nonce, plain, whole.AsSpan(NonceLength + TagLength), whole.AsSpan(NonceLength, TagLength));
        return whole;
    }

    private static byte[] Open(byte[] whole, SealKey key)
    {
        var plain = new byte[whole.Length - NonceLength - TagLength];
        using var aes = new AesGcm(key.Cipher, TagLength);
        aes.Decrypt(whole.AsSpan(0, NonceLength), whole.AsSpan(NonceLength + TagLength), whole.AsSpan(NonceLength, TagLength), plain);
        return plain;
    }

    private static SealKey KeyIn(KeyRing keys, string id) => keys.Find(id) ?? throw new InvalidOperationException($"A value was sealed under the key {id}, which is not in the file of keys (Store:Keys).");
}
