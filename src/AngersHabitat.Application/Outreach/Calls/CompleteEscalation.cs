using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Ends an escalation with what was found.</summary>
public static class CompleteEscalation
{
    private static readonly AuditAction Action = new("Outreach.CompleteEscalation", "Escalation");

    [Allow(Roles.Outreach, Roles.Manager)]
    public sealed record Command : ICommand
    {
        /// <summary>The escalation.</summary>
        public Guid Id { get; init; }

        /// <summary>Version shown.</summary>
        public Guid Version { get; init; }

        /// <summary>What was found.</summary>
        public string? Result { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.Result).Fits(Escalation.ResultLength);
    }

    /// <summary>Ends.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit, IActorAccessor actors) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var escalation = await db.Escalations.FirstOrDefaultAsync(row => row.Id == command.Id, cancellationToken) ?? throw new NotFoundException("Escalation");
            await db.RequireCampaignAsync(actors.Current, escalation.CampaignId, cancellationToken);
            db.ExpectVersion(escalation, command.Version);
            escalation.Complete(actors.AgentId(), command.Result ?? "", clock.UtcNow);
            audit.Record(Action, escalation.Id, after: new { escalation.DoneAt });
            return Unit.Value;
        }
    }
}
