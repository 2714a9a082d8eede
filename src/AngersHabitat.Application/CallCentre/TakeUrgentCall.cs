using AngersHabitat.Application.Events;
using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Application.CallCentre;

/// <summary>Takes an urgent call, which leaves the list of everybody else.</summary>
public static class TakeUrgentCall
{
    private static readonly AuditAction Action = new("CallCentre.TakeUrgent", nameof(UrgentCall));

    /// <param name="Id">The urgent call.</param>
    [Allow(Roles.CallCentre, Roles.Manager)]
    public sealed record Command(Guid Id) : ICommand<Guid>;

    public sealed class Handler(PortalDbContext db, PortalClock clock, IActorAccessor actors, AuditTrail audit, EventLog events) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var urgent = await db.UrgentCalls.SingleOrDefaultAsync(call => call.Id == command.Id, cancellationToken)
                ?? throw new NotFoundException(nameof(UrgentCall));
            var me = actors.Current.UserId ?? Guid.Empty;
            if (urgent.TakenById == me)
                return urgent.Id;
            urgent.Take(me, clock.UtcNow);
            audit.Record(Action, urgent.Id, before: new { TakenBy = (Guid?)null }, after: new { TakenBy = me });
            events.Raise(new UrgentCallChanged(urgent.Id));
            return urgent.Id;
        }
    }
}
