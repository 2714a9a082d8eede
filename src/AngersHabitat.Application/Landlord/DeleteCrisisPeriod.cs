using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Landlord;

namespace AngersHabitat.Application.Landlord;

/// <summary>Takes a crisis period away: charts shade it no more. The journal keeps it.</summary>
public static class DeleteCrisisPeriod
{
    private static readonly AuditAction Action = new("Landlord.DeleteCrisis", nameof(CrisisPeriod));

    /// <param name="Id">The period.</param>
    [Allow(Roles.Administrator)]
    public sealed record Command(Guid Id) : ICommand;

    /// <summary>Deletes it.</summary>
    public sealed class Handler(PortalDbContext db, AuditTrail audit, EventLog events) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var period = await db.CrisisPeriods.SingleOrDefaultAsync(row => row.Id == command.Id, cancellationToken) ?? throw new NotFoundException(nameof(CrisisPeriod));
            audit.Record(Action, period.Id, new { period.Name, period.From, period.To });
            db.CrisisPeriods.Remove(period);
            events.Raise(new LandlordChanged());
            return Unit.Value;
        }
    }
}
