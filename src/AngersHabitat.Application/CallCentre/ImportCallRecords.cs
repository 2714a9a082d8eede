using AngersHabitat.Application.Events;
using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Application.CallCentre;

/// <summary>Stores the calls of a waiting file that are not stored yet, and counts the dates they touch anew.</summary>
public static class ImportCallRecords
{
    private static readonly AuditAction Action = new("CallCentre.ImportRecords", nameof(InboundCall));

    /// <param name="Key">Key of the waiting file.</param>
    [Allow(Roles.CallCentre, Roles.Manager)]
    public sealed record Command(Guid Key) : ICommand<Result>;

    /// <param name="Added">Calls added.</param>
    /// <param name="Known">Lines whose call was stored already.</param>
    /// <param name="Rejected">Lines rejected.</param>
    public sealed record Result(int Added, int Known, int Rejected);

    /// <summary>Adds and counts, in the command's one transaction.</summary>
    public sealed class Handler(PortalDbContext db, CallRecordImport import, CallFigures figures, PortalClock clock, AuditTrail audit, EventLog events)
        : ICommandHandler<Command, Result>
    {
        /// <inheritdoc />
        public async ValueTask<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var (added, rejected) = (0, 0);
            var dates = new SortedSet<DateOnly>();
            var known = await import.WalkAsync(command.Key, _ => rejected++, async calls =>
            {
                added += calls.Count;
                dates.UnionWith(calls.Select(call => call.Date));
                db.InboundCalls.AddRange(calls);
                // Saved as they come: 200,000 tracked rows would weigh on the server, and the recount reads them.
                await db.SaveChangesAsync(cancellationToken);
                db.ChangeTracker.Clear();
            }, cancellationToken);
            foreach (var date in dates.Where(date => date < clock.Today))
                await RecountAsync(date, cancellationToken);
            if (added > 0)
            {
                audit.Record(Action, null, after: new { Added = added, Known = known, Rejected = rejected });
                events.Raise(new CallsChanged(null));
            }
            return new Result(added, known, rejected);
        }

        private async Task RecountAsync(DateOnly date, CancellationToken cancellationToken)
        {
            var recount = (await figures.CountAsync(date, date, cancellationToken)).Single();
            var kept = await db.DailyVolumes.SingleOrDefaultAsync(day => day.Date == date, cancellationToken);
            if (kept is null)
                db.DailyVolumes.Add(recount);
            else
                kept.Replace(recount);
        }
    }
}
