using AngersHabitat.Application.Chores;
using AngersHabitat.Domain.Privacy;
using AngersHabitat.Store.Common;
using Microsoft.Extensions.Logging;

namespace AngersHabitat.Application.Privacy.Sealing;

/// <summary>
/// Seals the lines of the journal that are not sealed yet, in the order of their instants, a part at a time. Afterwards rather than with each line: whoever writes waits for nobody. What is
/// younger than <see cref="Margin"/> is left, since a transaction may commit a line late.
/// </summary>
public sealed partial class SealJournal(PortalDbContext db, JournalKeys keys, PortalClock clock, IWriteTurn turns, IStoreErrors errors, ILogger<SealJournal> logger) : IChore
{
    /// <summary>From a line's instant to its commit; statements end after half a minute, commands after a few.</summary>
    public static readonly TimeSpan Margin = TimeSpan.FromMinutes(15);

    private const int Part = 1_000;

    // So long without a line is sealed too: nothing can be slipped into it any more.
    private static readonly TimeSpan Quiet = TimeSpan.FromHours(1);

    // No journal line, which would have to be sealed in its turn: the declaration has the French of the chore asked for.
    private static readonly AuditAction Action = new("Privacy.SealJournal", "Journal");

    /// <inheritdoc />
    public string Name => Action.Name;

    /// <inheritdoc />
    public TimeSpan Every => TimeSpan.FromMinutes(10);

    /// <inheritdoc />
    public async Task WorkAsync(CancellationToken cancellationToken)
    {
        var until = Paris.ToStored(clock.GetUtcNow() - Margin);
        while (await SealNextAsync(until, cancellationToken))
        {
        }
    }

    /// <returns>Whether there may be more.</returns>
    private async Task<bool> SealNextAsync(DateTime until, CancellationToken cancellationToken)
    {
        var last = await db.JournalSeals.AsNoTracking().OrderByDescending(seal => seal.Number)
            .Select(seal => new { seal.Number, seal.Until, seal.Mac }).FirstOrDefaultAsync(cancellationToken);
        var from = last?.Until ?? DateTime.SpecifyKind(DateTime.MinValue, DateTimeKind.Utc);
        if (from >= until)
            return false;
        var (lines, end) = await LinesAsync(from, until, cancellationToken);
        if (lines.Count == 0 && last is not null && until - from < Quiet)
            return false;
        var key = await keys.CurrentAsync(cancellationToken);
        var seal = Seals.Make((last?.Number ?? 0) + 1, clock.UtcNow, from, end, lines, last?.Mac, key);
        return await StoreAsync(seal, cancellationToken) && end < until;
    }

    // A part ends between two instants: lines of the same one stay together.
    private async Task<(IReadOnlyList<AuditEntry> Lines, DateTime End)> LinesAsync(DateTime from, DateTime until, CancellationToken cancellationToken)
    {
        var lines = await db.AuditEntries.AsNoTracking().Where(line => line.At >= from && line.At < until).OrderBy(line => line.At).Take(Part).ToListAsync(cancellationToken);
        if (lines.Count < Part)
            return (lines, until);
        var border = lines[^1].At;
        if (lines[0].At < border)
            return (lines.FindAll(line => line.At < border), border);
        return (await db.AuditEntries.AsNoTracking().Where(line => line.At == border).ToListAsync(cancellationToken), border.AddTicks(TimeSpan.TicksPerMicrosecond));
    }

    private async Task<bool> StoreAsync(JournalSeal seal, CancellationToken cancellationToken)
    {
        db.JournalSeals.Add(seal);
        try
        {
            await turns.InTurnAsync(() => db.SaveChangesAsync(cancellationToken), cancellationToken);
        }
        catch (DbUpdateException refused) when (errors.IsUniqueViolation(refused))
        {
            // A node that lost its lease in the middle of it: the other's seal is there.
            return false;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
        LogSealed(seal.Number, seal.Until, Convert.ToHexStringLower(seal.Mac));
        return true;
    }

    // Kept where logs are kept, it shows later whether the store's last seals are still the ones that were made.
    [LoggerMessage(Level = LogLevel.Information, Message = "Journal sealed: number {Number}, until {Until:O}, {Seal}")]
    private partial void LogSealed(int number, DateTime until, string seal);
}
