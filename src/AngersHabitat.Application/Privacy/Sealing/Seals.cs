using System.Security.Cryptography;
using AngersHabitat.Domain.Privacy;

namespace AngersHabitat.Application.Privacy.Sealing;

/// <summary>Makes seals, and looks whether one is as it was made.</summary>
internal static class Seals
{
    /// <summary>A seal of these lines.</summary>
    public static JournalSeal Make(int number, DateTime at, DateTime from, DateTime until, IReadOnlyList<AuditEntry> lines, byte[]? before, SigningKey key)
    {
        var (stored, kept) = (Paris.ToStored(new DateTimeOffset(at, TimeSpan.Zero)), SealedLine.Write(lines, key));
        return new()
        {
            Number = number,
            At = stored,
            From = from,
            Until = until,
            Count = lines.Count,
            Lines = kept,
            KeyId = key.Id,
            Mac = MacOf(number, stored, from, until, lines.Count, kept, before, key),
        };
    }

    /// <summary>Whether the key made it, after that one.</summary>
    public static bool IsMade(JournalSeal seal, byte[]? before, SigningKey key)
        => CryptographicOperations.FixedTimeEquals(seal.Mac, MacOf(seal.Number, seal.At, seal.From, seal.Until, seal.Count, seal.Lines, before, key));

    private static byte[] MacOf(int number, DateTime at, DateTime from, DateTime until, int count, byte[] lines, byte[]? before, SigningKey key)
        => key.Sign("seal", number, at, from, until, count, SHA256.HashData(lines), before);
}
