using System.Security.Cryptography;
using AngersHabitat.Domain.Privacy;

namespace AngersHabitat.Application.Privacy.Sealing;

/// <summary>What a seal keeps of a line: its identifier and its signature.</summary>
/// <param name="Id">Identifier of the line.</param>
/// <param name="Mac">Signature of all that the line says.</param>
internal readonly record struct SealedLine(Guid Id, byte[] Mac)
{
    private const int IdLength = 16;
    private const int Length = IdLength + JournalSeal.MacLength;

    /// <summary>The lines of a stretch in the order of a seal: by instant, then by identifier.</summary>
    public static byte[] Write(IEnumerable<AuditEntry> lines, SigningKey key)
        => [.. lines.OrderBy(line => line.At).ThenBy(line => line.Id).SelectMany(line => (byte[])[.. line.Id.ToByteArray(bigEndian: true), .. MacOf(line, key)])];

    /// <summary>What a seal keeps; what is no whole line is left out, and makes the seal's own signature fail.</summary>
    public static IEnumerable<SealedLine> Read(byte[] lines)
        => lines.Chunk(Length).Where(part => part.Length == Length).Select(part => new SealedLine(new Guid(part.AsSpan(0, IdLength), bigEndian: true), part[IdLength..]));

    /// <summary>Whether a line says what it said when it was sealed.</summary>
    public bool IsOf(AuditEntry line, SigningKey key) => CryptographicOperations.FixedTimeEquals(Mac, MacOf(line, key));

    /// <summary>The instant in an identifier of version 7, to the millisecond, UTC: all that is left of a line that is gone.</summary>
    public DateTime? At
    {
        get
        {
            var bytes = Id.ToByteArray(bigEndian: true);
            var milliseconds = bytes.Take(6).Aggregate(0L, (sum, part) => (sum << 8) + part);
            return Id.Version == 7 && milliseconds < DateTimeOffset.MaxValue.ToUnixTimeMilliseconds() ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).UtcDateTime : null;
        }
    }

    private static byte[] MacOf(AuditEntry line, SigningKey key)
        => key.Sign("line", line.Id, line.At, line.ActorId, line.ActorName, line.Action, line.SubjectType, line.SubjectId, line.Before, line.After);
}
