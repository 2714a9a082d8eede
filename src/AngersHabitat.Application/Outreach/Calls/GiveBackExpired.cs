using AngersHabitat.Application.Chores;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Gives everyone back whose lease is over, so that « Personne suivante » does not have to. Sent by the portal itself.</summary>
public static class GiveBackExpired
{
    private static readonly AuditAction Action = new("Outreach.GiveBackExpired", "CampaignContact");

    /// <summary>Nothing to choose.</summary>
    [Allow(Roles.Manager)]
    public sealed record Command : ICommand<int>;

    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit) : ICommandHandler<Command, int>
    {
        /// <returns>How many were given back.</returns>
        public async ValueTask<int> Handle(Command command, CancellationToken cancellationToken)
        {
            var given = await Leases.SweepAsync(db, clock.UtcNow, cancellationToken);
            if (given > 0)
                audit.Record(Action, null, after: new { People = given });
            return given;
        }
    }

    public sealed class Chore(PortalDbContext db, ISender sender, PortalClock clock) : IChore
    {
        public string Name => Action.Name;

        public TimeSpan Every => TimeSpan.FromMinutes(1);

        // Asked without a turn to write: most of the time there is nobody.
        public async Task WorkAsync(CancellationToken cancellationToken)
        {
            if (await db.CampaignContacts.AnyAsync(CampaignContact.LeaseOver.For(clock.UtcNow), cancellationToken))
                await sender.Send(new Command(), cancellationToken);
        }
    }
}
