using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Takes an escalation on, with its kind and deadline.</summary>
public static class TakeEscalation
{
    private static readonly AuditAction Action = new("Outreach.TakeEscalation", "Escalation");

    [Allow(Roles.Outreach, Roles.Manager)]
    public sealed record Command : ICommand
    {
        /// <summary>The escalation.</summary>
        public Guid Id { get; init; }

        /// <summary>Version shown.</summary>
        public Guid Version { get; init; }

        /// <summary>Who goes and sees.</summary>
        public EscalationKind Kind { get; init; }

        /// <summary>Last date.</summary>
        public DateOnly DueOn { get; init; }
    }

    /// <summary>Assigns to the agent.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit, IActorAccessor actors) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var escalation = await db.Escalations.FirstOrDefaultAsync(row => row.Id == command.Id, cancellationToken) ?? throw new NotFoundException("Escalation");
            await db.RequireCampaignAsync(actors.Current, escalation.CampaignId, cancellationToken);
            db.ExpectVersion(escalation, command.Version);
            var before = new { escalation.Kind, escalation.OwnerId, escalation.DueOn };
            escalation.Assign(command.Kind, actors.AgentId(), command.DueOn, clock.Today);
            audit.Record(Action, escalation.Id, before, new { escalation.Kind, escalation.OwnerId, escalation.DueOn });
            return Unit.Value;
        }
    }
}
