using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Notes by hand what the CCAS answers, or withdraws a referral.</summary>
public static class AnswerReferral
{
    private static readonly AuditAction Action = new("Outreach.AnswerReferral", "Referral");

    [Allow(Roles.Outreach, Roles.Manager)]
    public sealed record Command : ICommand
    {
        /// <summary>The referral.</summary>
        public Guid ReferralId { get; init; }

        /// <summary>The state that the CCAS gives, or <see cref="ReferralState.Cancelled"/>.</summary>
        public ReferralState? State { get; init; }

        /// <summary>What came of it; required at the end.</summary>
        public string? Result { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.State).NotNull().WithMessage("Choisissez la réponse du CCAS.");
            RuleFor(command => command.Result).Fits(Referral.ResultLength);
        }
    }

    /// <summary>Notes.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit, IActorAccessor actors) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var referral = await db.Referrals.FirstOrDefaultAsync(row => row.Id == command.ReferralId, cancellationToken)
                ?? throw new NotFoundException("Referral");
            await db.RequireCampaignAsync(actors.Current, referral.CampaignId, cancellationToken);
            var before = referral.State;
            if (command.State == ReferralState.Cancelled)
                referral.Cancel(command.Result ?? "", actors.AgentId(), clock.UtcNow);
            else
                referral.Answer(command.State!.Value, command.Result, actors.AgentId(), clock.UtcNow);
            audit.Record(Action, referral.Id, new { State = before }, new { referral.State });
            return Unit.Value;
        }
    }
}
