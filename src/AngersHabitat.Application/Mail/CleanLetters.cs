using AngersHabitat.Application.Chores;
using AngersHabitat.Domain.Mail;
using AngersHabitat.Store.Common;

namespace AngersHabitat.Application.Mail;

/// <summary>Deletes letters that are over, after a month, and files of letters, which hold addresses, after a week.</summary>
public sealed class CleanLetters(PortalDbContext db, PortalClock clock, TimeProvider system, IMailTransport transport, IWriteTurn turns) : IChore
{
    private static readonly TimeSpan LettersKept = TimeSpan.FromDays(30);
    private static readonly TimeSpan FilesKept = TimeSpan.FromDays(7);

    // No journal line: the declaration has the French of the chore asked for.
    private static readonly AuditAction Action = new("Mail.Clean", nameof(Letter));

    public string Name => Action.Name;

    public TimeSpan Every => TimeSpan.FromHours(1);

    public async Task WorkAsync(CancellationToken cancellationToken)
    {
        var before = clock.UtcNow - LettersKept;
        await turns.InTurnAsync(() => db.Letters.Where(letter => letter.State != LetterState.Waiting && letter.NextAt < before).ExecuteDeleteAsync(cancellationToken), cancellationToken);
        await transport.ForgetAsync(system.GetUtcNow().UtcDateTime - FilesKept, cancellationToken);
    }
}
