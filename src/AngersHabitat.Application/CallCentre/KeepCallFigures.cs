using AngersHabitat.Application.Chores;
using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Application.CallCentre;

/// <summary>Keeps the figures of the dates that are over and not kept yet. Sent by the portal itself.</summary>
public static class KeepCallFigures
{
    private static readonly AuditAction Action = new("CallCentre.KeepFigures", nameof(DailyVolume));

    /// <summary>Nothing to choose.</summary>
    [Allow(Roles.Manager)]
    public sealed record Command : ICommand<int>;

    public sealed class Handler(PortalDbContext db, CallFigures figures, PortalClock clock, AuditTrail audit) : ICommandHandler<Command, int>
    {
        /// <returns>How many dates were kept.</returns>
        public async ValueTask<int> Handle(Command command, CancellationToken cancellationToken)
        {
            var first = await figures.LastKeptAsync(cancellationToken) is { } last ? last.AddDays(1) : DateOnly.MinValue;
            var days = await figures.CountAsync(first, clock.Today.AddDays(-1), cancellationToken);
            db.DailyVolumes.AddRange(days);
            if (days.Count > 0)
                audit.Record(Action, null, after: new { Days = days.Count, Last = days[^1].Date });
            return days.Count;
        }
    }

    public sealed class Chore(ISender sender) : IChore
    {
        public string Name => Action.Name;

        public TimeSpan Every => TimeSpan.FromMinutes(1);

        public Task WorkAsync(CancellationToken cancellationToken) => sender.Send(new Command(), cancellationToken).AsTask();
    }
}
