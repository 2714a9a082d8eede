using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Cleaning;

namespace AngersHabitat.Application.Cleaning;

/// <summary>What every step of staff at a report shares: it is read with the version shown, and told to whoever shows it.</summary>
public sealed class HallReportDesk(PortalDbContext db, PortalClock clock, IActorAccessor actors, AuditTrail audit, EventLog events)
{
    internal async Task StepAsync(AuditAction action, Guid id, Guid version, Action<HallReport, Guid?, DateTime> step, CancellationToken cancellationToken)
    {
        var report = await db.HallReports.Include(row => row.Steps).SingleOrDefaultAsync(row => row.Id == id, cancellationToken) ?? throw new NotFoundException(nameof(HallReport));
        db.ExpectVersion(report, version);
        var before = report.State;
        step(report, actors.Current.UserId, clock.UtcNow);
        audit.Record(action, id, new { State = before }, new { report.State, report.Reason });
        events.Raise(new HallReportChanged(id));
    }
}
