using AngersHabitat.Application.Events;
using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Application.CallCentre;

/// <summary>An agent takes back a call of the day that was noted by mistake, with what it left to be done.</summary>
public static class CancelCall
{
    private static readonly AuditAction Action = new("CallCentre.CancelCall", nameof(InboundCall));

    /// <param name="Id">The call.</param>
    [Allow(Roles.CallCentre, Roles.Manager)]
    public sealed record Command(Guid Id) : ICommand<Guid>;

    /// <summary>Marks it; nothing is deleted.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, IActorAccessor actors, AuditTrail audit, EventLog events) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var call = await db.InboundCalls.SingleOrDefaultAsync(row => row.Id == command.Id, cancellationToken)
                ?? throw new NotFoundException(nameof(InboundCall));
            var (me, now) = (actors.Current.UserId ?? Guid.Empty, clock.UtcNow);
            if (call.CancelledAt is not null && call.AgentId == me)
                return call.Id;
            call.Cancel(me, now);
            await WhatFollows.CancelAsync(db, call, me, now, cancellationToken);
            audit.Record(Action, call.Id, before: new { call.Reason, call.Outcome }, after: new { Cancelled = true });
            events.Raise(new CallsChanged(call.Id));
            return call.Id;
        }
    }
}
