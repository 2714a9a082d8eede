using AngersHabitat.Application.Chores;
using AngersHabitat.Application.Events;

namespace AngersHabitat.Application.Monitoring;

/// <summary>Has a chore run now, on this node or, when this one does no chores, on the next that looks.</summary>
public static class RunChore
{
    private static readonly AuditAction Action = new("Monitoring.RunChore", "Chore");

    /// <param name="Chore">Name of the chore.</param>
    [Allow(Roles.Administrator)]
    public sealed record Command(string Chore) : ICommand<string>;

    public sealed class Handler(PortalDbContext db, ChoreCatalogue chores, PortalClock clock, AuditTrail audit, EventLog events)
        : ICommandHandler<Command, string>
    {
        /// <returns>Name of the chore.</returns>
        public async ValueTask<string> Handle(Command command, CancellationToken cancellationToken)
        {
            var chore = chores.Find(command.Chore) ?? throw new NotFoundException("Chore");
            await db.ChoreRuns.Where(run => run.Name == chore.Name)
                .ExecuteUpdateAsync(set => set.SetProperty(run => run.NextAt, clock.UtcNow), cancellationToken);
            audit.Record(Action, null, after: new { Chore = chore.Name });
            events.Ring(chore.Name);
            return chore.Name;
        }
    }
}
