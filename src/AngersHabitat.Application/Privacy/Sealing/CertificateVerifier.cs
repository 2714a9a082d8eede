using System.Text.Json;

namespace AngersHabitat.Application.Privacy.Sealing;

/// <summary>Reads every certificate of erasing and what the journal tells of them: each is as it was signed, and none of which the journal tells is gone.</summary>
public sealed class CertificateVerifier(PortalDbContext db, JournalKeys keys)
{
    // Made before the landlord had a key of its own, if any was: there is no number to tell.
    private const int First = 1;

    /// <returns>How many there are, and the first one that does not hold.</returns>
    public async Task<(int Count, JournalBreak? Break)> VerifyAsync(CancellationToken cancellationToken)
    {
        var told = await ToldAsync(cancellationToken);
        var (count, over) = (0, await JournalAge.OverAsync(db, cancellationToken));
        await foreach (var certificate in db.ErasureCertificates.AsNoTracking().OrderBy(row => row.At).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            count++;
            var isTold = told.Remove(certificate.Id, out var line) ? line.Signature == Convert.ToHexStringLower(certificate.Mac) : certificate.At < over;
            if (!isTold || await keys.FindAsync(certificate.KeyId, First, cancellationToken) is not { } key || !Certificates.IsMade(certificate, key))
                return (count, new(JournalFlaw.CertificateChanged, null, certificate.Id, certificate.At));
        }
        return (count, told.OrderBy(line => line.Value.At).Select(line => new JournalBreak(JournalFlaw.CertificateMissing, null, line.Key, line.Value.At)).FirstOrDefault());
    }

    private async Task<Dictionary<Guid, (DateTime At, string? Signature)>> ToldAsync(CancellationToken cancellationToken)
    {
        var (action, subject) = (ErasureRegister.Action.Name, ErasureRegister.Action.Subject);
        var lines = await db.AuditEntries.AsNoTracking().Where(line => line.SubjectType == subject && line.Action == action && line.SubjectId != null)
            .Select(line => new { Id = line.SubjectId!.Value, line.At, line.After }).ToListAsync(cancellationToken);
        var told = new Dictionary<Guid, (DateTime At, string? Signature)>();
        foreach (var line in lines)
            told.TryAdd(line.Id, (line.At, SignatureIn(line.After)));
        return told;
    }

    private static string? SignatureIn(string? after)
    {
        try
        {
            using var line = JsonDocument.Parse(after ?? "null");
            return line.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("signature", out var signature) ? signature.ToString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
