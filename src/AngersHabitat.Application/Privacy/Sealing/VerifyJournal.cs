using AngersHabitat.Application.Chores;

namespace AngersHabitat.Application.Privacy.Sealing;

/// <summary>
/// Verifies the journal each day and notes how it stands. Reading years of lines is no transaction: only what came of it is written. On the first day there is nothing that somebody could have changed.
/// </summary>
public sealed class VerifyJournal(PortalDbContext db, JournalVerifier verifier, PortalClock clock, ISender sender) : IChore
{
    private static readonly TimeSpan Young = TimeSpan.FromDays(1);

    /// <inheritdoc />
    public string Name => RecordJournalCheck.Held.Name;

    /// <inheritdoc />
    public TimeSpan Every => TimeSpan.FromDays(1);

    /// <inheritdoc />
    public async Task WorkAsync(CancellationToken cancellationToken)
    {
        var before = clock.UtcNow - Young;
        if (await db.JournalSeals.AnyAsync(seal => seal.At <= before, cancellationToken))
            await sender.Send(new RecordJournalCheck.Command(await verifier.VerifyAsync(cancellationToken)), cancellationToken);
    }
}
