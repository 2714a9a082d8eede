using AngersHabitat.Application.Chores;
using AngersHabitat.Domain.Cleaning;

namespace AngersHabitat.Application.Cleaning;

/// <summary>Gives a new portal its first points, once. Sent by the portal itself.</summary>
public static class BeginCleaning
{
    private static readonly AuditAction Action = new("Cleaning.Begin", nameof(CleaningPoint));

    [Allow(Roles.Manager)]
    public sealed record Command : ICommand<int>;

    public sealed class Handler(PortalDbContext db, AuditTrail audit) : ICommandHandler<Command, int>
    {
        /// <returns>How many rows are new.</returns>
        public async ValueTask<int> Handle(Command command, CancellationToken cancellationToken)
        {
            if (await db.CleaningPoints.AnyAsync(cancellationToken))
                return 0;
            var points = FirstPoints.Make(_ => Guid.NewGuid());
            db.CleaningPoints.AddRange(points);
            audit.Record(Action, null, after: new { points.Count });
            return points.Count;
        }
    }

    public sealed class Chore(ISender sender) : IChore
    {
        public string Name => Action.Name;

        public TimeSpan Every => TimeSpan.FromDays(1);

        public Task WorkAsync(CancellationToken cancellationToken) => sender.Send(new Command(), cancellationToken).AsTask();
    }
}
