using AngersHabitat.Application.Accounts.OpenId;
using AngersHabitat.Application.Chores;
using AngersHabitat.Domain.Accounts;
using AngersHabitat.Store.Common;

namespace AngersHabitat.Application.Accounts.Sessions;

/// <summary>Deletes the rows of sessions that have ended by themselves, and the forms for which nobody came back (<see cref="KeepForm"/>).</summary>
public sealed class CleanSessions(PortalDbContext db, TimeProvider system, IWriteTurn turns) : IChore
{
    // A node notes a use a minute late.
    private static readonly TimeSpan Noted = TimeSpan.FromMinutes(5);

    // No journal line: the declaration has the French of the chore asked for.
    private static readonly AuditAction Action = new("Accounts.CleanSessions", nameof(Session));

    public string Name => Action.Name;

    public TimeSpan Every => TimeSpan.FromMinutes(15);

    public async Task WorkAsync(CancellationToken cancellationToken)
    {
        var now = Paris.ToStored(system.GetUtcNow());
        var (begun, seen) = (now - Session.Longest, now - Session.Idle - Noted);
        await turns.InTurnAsync(() => db.Sessions.Where(row => row.BegunAt <= begun || row.SeenAt <= seen).ExecuteDeleteAsync(cancellationToken), cancellationToken);
        var forgotten = await KeepForm.LongerThanAsync(db, system.GetUtcNow() - KeepForm.AtMost, cancellationToken);
        if (forgotten.Count > 0)
            await turns.InTurnAsync(() => KeepForm.Rows(db).Where(row => forgotten.Contains(row.UserId)).ExecuteDeleteAsync(cancellationToken), cancellationToken);
    }
}
