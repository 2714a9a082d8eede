namespace AngersHabitat.Application.Outreach;

/// <summary>An agent learns on the line that somebody is no part of the household: separated from then on, whatever number they share.</summary>
public static class UnlinkHousehold
{
    private static readonly AuditAction Action = new("Outreach.UnlinkHousehold", "CampaignContact");

    /// <param name="ContactId">The person on the line, held by the agent.</param>
    /// <param name="OtherId">The other one, in any campaign.</param>
    [Allow(Roles.Outreach)]
    public sealed record Command(Guid ContactId, Guid OtherId) : ICommand<Guid>;

    /// <summary>Separates.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit, IActorAccessor actors) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var held = await Households.HeldAsync(db, command.ContactId, actors.AgentId(), cancellationToken);
            await Households.PartAsync(db, held, command.OtherId, actors.AgentId(), clock.UtcNow, cancellationToken);
            audit.Record(Action, held.Id, after: new { Other = command.OtherId });
            return held.Id;
        }
    }
}
