using AngersHabitat.Application.Chores;
using AngersHabitat.Domain.Files;

namespace AngersHabitat.Application.Files;

/// <summary>Erases photographs once <see cref="Photograph.Kept"/> has passed. Sent by the portal itself.</summary>
public static class ErasePhotographs
{
    private static readonly AuditAction Action = new("Files.ErasePhotographs", nameof(Photograph));

    [Allow(Roles.Manager)]
    public sealed record Command : ICommand<int>;

    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit, IErasureRegister register) : ICommandHandler<Command, int>
    {
        /// <returns>How many were erased.</returns>
        public async ValueTask<int> Handle(Command command, CancellationToken cancellationToken)
        {
            var over = db.Photographs.Where(Photograph.Over.For(clock.UtcNow - Photograph.Kept));
            var erased = await register.EraseAsync(ErasingRule.Photograph, over, photograph => photograph.Id, cancellationToken);
            if (erased > 0)
                audit.Record(Action, null, after: new { Photographs = erased });
            return erased;
        }
    }

    public sealed class Chore(ISender sender) : IChore
    {
        public string Name => Action.Name;

        public TimeSpan Every => TimeSpan.FromHours(1);

        public async Task WorkAsync(CancellationToken cancellationToken) => await sender.Send(new Command(), cancellationToken);
    }
}
