using AngersHabitat.Domain.Privacy;

namespace AngersHabitat.Application.Privacy.Sealing;

/// <summary>Up to when lines of the journal are over their term: counted back from the newest line, as the triggers of both stores do, so that a clock that goes wrong deletes nothing.</summary>
internal static class JournalAge
{
    /// <returns>The first instant that is still kept; the beginning of time while the journal is empty.</returns>
    public static async Task<DateTime> OverAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        var newest = await db.AuditEntries.MaxAsync(line => (DateTime?)line.At, cancellationToken);
        return newest is { Year: > AuditEntry.YearsKept } at ? at.AddYears(-AuditEntry.YearsKept) : DateTime.SpecifyKind(DateTime.MinValue, DateTimeKind.Utc);
    }
}
