using AngersHabitat.Application.Chores;
using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>Gives a new portal its first kinds and protocols, once. Sent by the portal itself.</summary>
public static class BeginInterventions
{
    private static readonly AuditAction Action = new("Interventions.Begin", nameof(Protocol));

    [Allow(Roles.Manager)]
    public sealed record Command : ICommand<int>;

    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit) : ICommandHandler<Command, int>
    {
        /// <returns>How many rows are new.</returns>
        public async ValueTask<int> Handle(Command command, CancellationToken cancellationToken)
        {
            if (await db.Protocols.AnyAsync(cancellationToken) || await db.InterventionKinds.AnyAsync(cancellationToken))
                return 0;
            var kinds = FirstKinds.All.Select(first =>
            {
                var kind = new InterventionKind(Guid.NewGuid());
                kind.Describe(first.Name, first.Trade, first.Minutes, first.InDwelling, first.Days);
                return kind;
            }).ToList();
            db.InterventionKinds.AddRange(kinds);
            db.Protocols.AddRange(First(ProtocolScope.Occupied, FirstProtocols.Occupied), First(ProtocolScope.Unoccupied, FirstProtocols.Unoccupied));
            audit.Record(Action, null, after: new { Count = kinds.Count });
            return kinds.Count;
        }

        private Protocol First(ProtocolScope scope, IReadOnlyList<PointText> points)
            => new(Guid.NewGuid(), new ProtocolTerms(scope, null, FirstProtocols.Period, new DateSpan(FirstProtocols.From, null)), points, [], VisitAct.Now(null, clock.UtcNow));
    }

    public sealed class Chore(ISender sender) : IChore
    {
        public string Name => Action.Name;

        public TimeSpan Every => TimeSpan.FromDays(1);

        public Task WorkAsync(CancellationToken cancellationToken) => sender.Send(new Command(), cancellationToken).AsTask();
    }
}
