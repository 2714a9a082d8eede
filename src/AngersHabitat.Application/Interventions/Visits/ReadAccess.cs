using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>
/// How to get in: for who goes, on the day, and nobody else; of a firm without account, for maintenance, which tells it. Each reading leaves a line in the
/// journal, so it is a command.
/// </summary>
public static class ReadAccess
{
    private static readonly AuditAction Action = new("Interventions.ReadAccess", nameof(Intervention));

    /// <param name="Id">The visit.</param>
    [Allow(Roles.Maintenance, Roles.Technician, Roles.Manager)]
    public sealed record Command(Guid Id) : IJournalledRead, ICommand<string?>;

    public sealed class Handler(PortalDbContext db, PortalClock clock, VisitDesk desk, IActorAccessor actors, AuditTrail audit) : ICommandHandler<Command, string?>
    {
        /// <returns>Null when nothing is known.</returns>
        public async ValueTask<string?> Handle(Command command, CancellationToken cancellationToken)
        {
            var today = clock.Today;
            var visit = await db.Interventions.AsNoTracking().Where(await desk.MineAsync(cancellationToken)).Where(Intervention.Open)
                .Where(row => row.Id == command.Id).Select(row => new { row.Id, row.SlotOn, row.WorkerId }).SingleOrDefaultAsync(cancellationToken)
                ?? throw new NotFoundException(nameof(Intervention));
            if (visit.SlotOn != today)
                throw new RuleException("Interventions.AccessNotToday");
            var goer = await db.Workers.Where(worker => worker.Id == visit.WorkerId).Select(worker => worker.AccountId).SingleAsync(cancellationToken);
            if (goer is not null && goer != actors.Current.UserId)
                throw new RuleException("Interventions.AccessNotYours");
            audit.Record(Action, visit.Id);
            return await db.InterventionAccesses.Where(access => access.InterventionId == visit.Id).Select(access => access.Text).SingleOrDefaultAsync(cancellationToken);
        }
    }
}
