using AngersHabitat.Domain.Privacy;

namespace AngersHabitat.Application.Privacy.Sealing;

/// <summary>Signs a certificate and tells the journal of it, whose chain holds it in its turn.</summary>
internal sealed class ErasureRegister(PortalDbContext db, JournalKeys keys, PortalClock clock, AuditTrail audit) : IErasureRegister
{
    /// <summary>What stands in the journal.</summary>
    internal static readonly AuditAction Action = new("Privacy.Certify", nameof(ErasureCertificate));

    public async Task CertifyAsync(ErasingRule rule, IReadOnlyCollection<Guid> erased, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(erased);
        if (erased.Count == 0)
            return;
        var certificate = Certificates.Make(clock.UtcNow, rule, erased, await keys.CurrentAsync(cancellationToken));
        db.ErasureCertificates.Add(certificate);
        audit.Record(Action, certificate.Id, after: new { Rule = rule, certificate.Count, Signature = Convert.ToHexStringLower(certificate.Mac) });
    }
}
