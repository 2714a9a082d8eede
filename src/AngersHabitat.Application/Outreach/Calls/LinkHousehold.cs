namespace AngersHabitat.Application.Outreach;

/// <summary>An agent learns on the line that two people are one household, or one person: linked from then on.</summary>
public static class LinkHousehold
{
    internal static readonly AuditAction Action = new("Outreach.LinkHousehold", "CampaignContact");

    /// <param name="ContactId">The person on the line, held by the agent.</param>
    /// <param name="OtherId">The other one, in any campaign.</param>
    [Allow(Roles.Outreach)]
    public sealed record Command(Guid ContactId, Guid OtherId) : ICommand<Guid>;

    /// <summary>Links.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit, IActorAccessor actors) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var held = await Households.HeldAsync(db, command.ContactId, actors.AgentId(), cancellationToken);
            await Households.JoinAsync(db, held, command.OtherId, actors.AgentId(), clock.UtcNow, cancellationToken);
            audit.Record(Action, held.Id, after: new { Other = command.OtherId });
            return held.Id;
        }
    }
}
