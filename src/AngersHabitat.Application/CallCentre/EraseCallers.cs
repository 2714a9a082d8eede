using AngersHabitat.Application.Chores;
using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Application.CallCentre;

/// <summary>Erases what says who called once <see cref="CallRetention"/> no longer allows it. Sent by the portal itself.</summary>
public static class EraseCallers
{
    private static readonly AuditAction Action = new("CallCentre.Erase", nameof(InboundCall));

    /// <summary>Nothing to choose.</summary>
    [Allow(Roles.Manager)]
    public sealed record Command : ICommand<Result>;

    /// <param name="Notes">Notes erased.</param>
    /// <param name="Urgent">Urgent calls whose place and number were erased.</param>
    public sealed record Result(int Notes, int Urgent);

    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit, IErasureRegister register) : ICommandHandler<Command, Result>
    {
        public async ValueTask<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var now = clock.UtcNow;
            var (calls, urgentCalls) = (db.InboundCalls.Where(CallRetention.NoteOver.For(now)), db.UrgentCalls.Where(CallRetention.UrgentOver.For(now)));
            var (called, taken) = (await calls.Select(call => call.Id).ToListAsync(cancellationToken), await urgentCalls.Select(call => call.Id).ToListAsync(cancellationToken));
            var notes = await calls
                .ExecuteUpdateAsync(set => set.SetProperty(call => call.Note, (string?)null), cancellationToken);
            var urgent = await urgentCalls
                .ExecuteUpdateAsync(set => set
                    .SetProperty(call => call.Where, (string?)null)
                    .SetProperty(call => call.Number, (string?)null)
                    .SetProperty(call => call.Version, Guid.NewGuid()), cancellationToken);
            await register.CertifyAsync(ErasingRule.CallNote, called, cancellationToken);
            await register.CertifyAsync(ErasingRule.UrgentCall, taken, cancellationToken);
            if (notes + urgent > 0)
                audit.Record(Action, null, after: new { Notes = notes, Urgent = urgent });
            return new Result(notes, urgent);
        }
    }

    public sealed class Chore(ISender sender) : IChore
    {
        public string Name => Action.Name;

        public TimeSpan Every => TimeSpan.FromMinutes(1);

        public Task WorkAsync(CancellationToken cancellationToken) => sender.Send(new Command(), cancellationToken).AsTask();
    }
}
