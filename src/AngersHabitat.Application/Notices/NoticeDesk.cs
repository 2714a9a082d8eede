using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Notices;

namespace AngersHabitat.Application.Notices;

/// <summary>What every change of a notice has in common: the row with all that belongs to it, who acts, the journal line, and telling once that it is shown.</summary>
public sealed class NoticeDesk(PortalDbContext db, PortalClock clock, IActorAccessor actors, AuditTrail audit, Outbox outbox)
{
    /// <summary>The present, UTC.</summary>
    public DateTime Now => clock.UtcNow;

    /// <summary>Who acts, now.</summary>
    public NoticeAct Act() => new(actors.Current.Name, clock.UtcNow);

    /// <summary>The notice of a form, with its updates.</summary>
    /// <exception cref="NotFoundException">There is none.</exception>
    public async Task<Notice> FindAsync(NoticeCommand command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        var notice = await db.Notices.Include(row => row.Updates).SingleOrDefaultAsync(row => row.Id == command.Id, cancellationToken)
            ?? throw new NotFoundException(nameof(Notice));
        db.ExpectVersion(notice, command.Version);
        return notice;
    }

    /// <summary>Records what was done to it, and tells the world once it is shown.</summary>
    public void Note(AuditAction action, Notice notice, object? before)
    {
        ArgumentNullException.ThrowIfNull(notice);
        audit.Record(action, notice.Id, before, Facts(notice));
        if (notice.Announce(clock.UtcNow))
            outbox.Post(new NoticePublished(notice.Id, clock.UtcNow));
    }

    /// <summary>What the journal keeps of it.</summary>
    public object Facts(Notice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return new { State = notice.StateAt(clock.UtcNow), notice.Importance, notice.Title, notice.Audience, notice.FromAt, notice.UntilAt };
    }
}
