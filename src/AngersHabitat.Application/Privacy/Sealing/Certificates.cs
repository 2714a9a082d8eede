using System.Security.Cryptography;
using AngersHabitat.Domain.Privacy;

namespace AngersHabitat.Application.Privacy.Sealing;

/// <summary>Makes certificates of erasing, and looks whether one is as it was made.</summary>
internal static class Certificates
{
    /// <summary>A certificate of these.</summary>
    public static ErasureCertificate Make(DateTime at, ErasingRule rule, IReadOnlyCollection<Guid> erased, SigningKey key)
    {
        var now = new DateTimeOffset(at, TimeSpan.Zero);
        var (id, stored, hash) = (Guid.CreateVersion7(now), Paris.ToStored(now), HashOf(erased));
        return new()
        {
            Id = id, At = stored, Rule = rule, Count = erased.Count, Erased = hash, KeyId = key.Id, Mac = MacOf(id, stored, rule, erased.Count, hash, key),
        };
    }

    /// <summary>Whether the key made it.</summary>
    public static bool IsMade(ErasureCertificate certificate, SigningKey key)
        => CryptographicOperations.FixedTimeEquals(certificate.Mac, MacOf(certificate.Id, certificate.At, certificate.Rule, certificate.Count, certificate.Erased, key));

    private static byte[] HashOf(IEnumerable<Guid> erased)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var id in erased.Order())
            hash.AppendData(id.ToByteArray(bigEndian: true));
        return hash.GetHashAndReset();
    }

    private static byte[] MacOf(Guid id, DateTime at, ErasingRule rule, int count, byte[] erased, SigningKey key) => key.Sign("certificate", id, at, rule.ToString(), count, erased);
}
