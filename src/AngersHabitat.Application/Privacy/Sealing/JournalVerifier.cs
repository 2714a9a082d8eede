using AngersHabitat.Domain.Privacy;

namespace AngersHabitat.Application.Privacy.Sealing;

/// <summary>
/// Reads the seals and what they seal from the first to the last, then the certificates of erasing, and stops at the first place that does not hold. Changes nothing. Lines of seals that are over their term may be gone, all of
/// a seal or none.
/// </summary>
public sealed class JournalVerifier(PortalDbContext db, JournalKeys keys, CertificateVerifier certificates)
{
    private const int Part = 50;

    /// <summary>Verifies all of it.</summary>
    public async Task<JournalVerdict> VerifyAsync(CancellationToken cancellationToken)
    {
        var sealedLines = await VerifyLinesAsync(cancellationToken);
        if (sealedLines.Break is not null)
            return sealedLines;
        var (count, found) = await certificates.VerifyAsync(cancellationToken);
        return sealedLines with { Certificates = count, Break = found };
    }

    private async Task<JournalVerdict> VerifyLinesAsync(CancellationToken cancellationToken)
    {
        var (verdict, before) = (new JournalVerdict(0, 0, null, null, 0, null), (JournalSeal?)null);
        var over = await JournalAge.OverAsync(db, cancellationToken);
        while (await NextAsync(before, cancellationToken) is { Count: > 0 } seals)
        {
            var lines = await LinesAsync(seals, cancellationToken);
            foreach (var seal in seals)
            {
                var flaw = await FlawAsync(seal, before, lines[seal.Number], seal.Until <= over, cancellationToken);
                if (flaw is not null)
                    return verdict with { Break = flaw };
                before = seal;
                verdict = new(seal.Number, verdict.Lines + lines[seal.Number].Count(), Convert.ToHexStringLower(seal.Mac), seal.Until, 0, null);
            }
        }
        return verdict;
    }

    private Task<List<JournalSeal>> NextAsync(JournalSeal? before, CancellationToken cancellationToken)
    {
        var number = before?.Number ?? 0;
        return db.JournalSeals.AsNoTracking().Where(seal => seal.Number > number).OrderBy(seal => seal.Number).Take(Part).ToListAsync(cancellationToken);
    }

    private async Task<ILookup<int, AuditEntry>> LinesAsync(List<JournalSeal> seals, CancellationToken cancellationToken)
    {
        var (from, until) = (seals.Min(seal => seal.From), seals.Max(seal => seal.Until));
        var lines = await db.AuditEntries.AsNoTracking().Where(line => line.At >= from && line.At < until).OrderBy(line => line.At).ToListAsync(cancellationToken);
        var (byStart, index) = (seals.OrderBy(seal => seal.From).ToList(), 0);
        return lines.ToLookup(line =>
        {
            while (index < byStart.Count - 1 && line.At >= byStart[index].Until)
                index++;
            return byStart[index].Number;
        });
    }

    private async Task<JournalBreak?> FlawAsync(JournalSeal seal, JournalSeal? before, IEnumerable<AuditEntry> lines, bool isOver, CancellationToken cancellationToken)
    {
        JournalBreak Of(JournalFlaw flaw) => new(flaw, seal.Number, null, seal.From);
        if (seal.Number != (before?.Number ?? 0) + 1)
            return Of(JournalFlaw.SealMissing) with { Seal = (before?.Number ?? 0) + 1 };
        if (await keys.FindAsync(seal.KeyId, seal.Number, cancellationToken) is not { } key)
            return Of(JournalFlaw.KeyUnknown);
        if (!Seals.IsMade(seal, before?.Mac, key) || (before is not null && seal.From != before.Until))
            return Of(JournalFlaw.SealChanged);
        return isOver && !lines.Any() ? null : FirstOf(seal, lines, key);
    }

    private static JournalBreak? FirstOf(JournalSeal seal, IEnumerable<AuditEntry> lines, SigningKey key)
    {
        var kept = SealedLine.Read(seal.Lines).ToDictionary(line => line.Id);
        var found = new List<JournalBreak>();
        foreach (var line in lines)
        {
            if (!kept.Remove(line.Id, out var mark))
                found.Add(new(JournalFlaw.LineSlippedIn, seal.Number, line.Id, line.At));
            else if (!mark.IsOf(line, key))
                found.Add(new(JournalFlaw.LineChanged, seal.Number, line.Id, line.At));
        }
        found.AddRange(kept.Values.Select(mark => new JournalBreak(JournalFlaw.LineMissing, seal.Number, mark.Id, mark.At)));
        return found.OrderBy(flaw => flaw.At).FirstOrDefault();
    }
}
