using System.Linq.Expressions;
using AngersHabitat.Domain.Mail;
using AngersHabitat.Store.Common;
using Microsoft.EntityFrameworkCore.Query;

namespace AngersHabitat.Application.Mail;

/// <summary>
/// The rows of the letters while they are sent. Each step is one conditional update whose row count decides, alike on both stores: of two nodes, or of a sender that
/// was thought dead and wakes up, one has the letter. A try is noted before anything is sent.
/// </summary>
public sealed class LetterLedger(PortalDbContext db, PortalClock clock, TimeProvider system, IWriteTurn turns)
{
    private DateTime SystemNow => system.GetUtcNow().UtcDateTime;

    /// <summary>Letters that are due, those to be sent first first.</summary>
    public async Task<IReadOnlyList<Letter>> DueAsync(int most, CancellationToken cancellationToken)
    {
        var (now, systemNow) = (clock.UtcNow, SystemNow);
        return await db.Letters.AsNoTracking()
            .Where(letter => letter.State == LetterState.Waiting && letter.NextAt <= now && (letter.LeaseUntil == null || letter.LeaseUntil < systemNow))
            .OrderBy(letter => letter.Rank).ThenBy(letter => letter.NextAt).ThenBy(letter => letter.Id).Take(most).ToListAsync(cancellationToken);
    }

    /// <summary>When letters were tried since an instant.</summary>
    public async Task<IReadOnlyList<DateTime>> TriedSinceAsync(DateTime since, CancellationToken cancellationToken)
        => await db.Letters.Where(letter => letter.TriedAt > since).OrderBy(letter => letter.TriedAt).Select(letter => letter.TriedAt!.Value).ToListAsync(cancellationToken);

    /// <summary>When the recipient got a letter of this kind within the last hour; null when none did.</summary>
    public Task<DateTime?> LastSentAsync(Letter letter, CancellationToken cancellationToken)
    {
        var since = clock.UtcNow - Letter.GatheredFor;
        return db.Letters.Where(row => row.RecipientId == letter.RecipientId && row.State == LetterState.Sent && row.Kind == letter.Kind && row.NextAt > since)
            .MaxAsync(row => (DateTime?)row.NextAt, cancellationToken);
    }

    /// <summary>Holds a letter back, so that it is gathered with what comes until then.</summary>
    public Task HoldBackAsync(Letter letter, DateTime until, CancellationToken cancellationToken)
        => ChangeAsync(row => row.Id == letter.Id && row.State == LetterState.Waiting, set => set.SetProperty(row => row.NextAt, until), cancellationToken);

    /// <summary>Takes the letter for a try; null when somebody else has it, or it is over.</summary>
    public async Task<Letter?> TakeAsync(Letter seen, CancellationToken cancellationToken)
    {
        var (now, systemNow, until) = (clock.UtcNow, SystemNow, SystemNow + Letter.Lease);
        var taken = await ChangeAsync(
            row => row.Id == seen.Id && row.State == LetterState.Waiting && row.Attempts == seen.Attempts && (row.LeaseUntil == null || row.LeaseUntil < systemNow),
            set => set.SetProperty(row => row.Attempts, seen.Attempts + 1).SetProperty(row => row.TriedAt, now).SetProperty(row => row.FirstTryAt, seen.FirstTryAt ?? now)
                .SetProperty(row => row.LeaseUntil, until),
            cancellationToken);
        return taken ? await db.Letters.AsNoTracking().SingleAsync(row => row.Id == seen.Id, cancellationToken) : null;
    }

    /// <summary>Has the other letters of the kind to the same recipient go with this one. Only at its first try: a letter says the same at each.</summary>
    public async Task GatherAsync(Letter letter, CancellationToken cancellationToken)
    {
        if (letter.Attempts > 1)
            return;
        var now = clock.UtcNow;
        await ChangeAsync(
            row => row.RecipientId == letter.RecipientId && row.State == LetterState.Waiting && row.Kind == letter.Kind && row.Id != letter.Id && row.Attempts == 0,
            set => set.SetProperty(row => row.State, LetterState.Joined).SetProperty(row => row.InId, letter.Id).SetProperty(row => row.NextAt, now),
            cancellationToken);
    }

    /// <summary>What the letter tells: its own subject, then those of the letters that go with it, in the order in which they were posted.</summary>
    public async Task<IReadOnlyList<Guid>> SubjectsAsync(Letter letter, CancellationToken cancellationToken)
        => [letter.SubjectId, .. await db.Letters.Where(row => row.InId == letter.Id).OrderBy(row => row.At).ThenBy(row => row.Id).Select(row => row.SubjectId).ToListAsync(cancellationToken)];

    /// <summary>Notes how the try ended, unless somebody gave the letter up or took it over meanwhile.</summary>
    public Task NoteAsync(Letter letter, CancellationToken cancellationToken)
        => ChangeAsync(
            row => row.Id == letter.Id && row.State == LetterState.Waiting && row.Attempts == letter.Attempts,
            set => set.SetProperty(row => row.State, letter.State).SetProperty(row => row.NextAt, letter.NextAt).SetProperty(row => row.LeaseUntil, letter.LeaseUntil)
                .SetProperty(row => row.Failure, letter.Failure).SetProperty(row => row.Answer, letter.Answer),
            cancellationToken);

    private async Task<bool> ChangeAsync(Expression<Func<Letter, bool>> which, Action<UpdateSettersBuilder<Letter>> change, CancellationToken cancellationToken)
    {
        return await turns.InTurnAsync(() => db.Letters.Where(which).ExecuteUpdateAsync(change, cancellationToken), cancellationToken) > 0;
    }
}
