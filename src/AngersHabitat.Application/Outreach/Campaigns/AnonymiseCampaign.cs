using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Erases who was called in a closed campaign (GDPR, article 5.1.e); its figures stay. There is no way back. <see cref="EraseCampaigns"/> does the same when the term has come; here a manager does it before.</summary>
public static class AnonymiseCampaign
{
    private static readonly AuditAction Action = new("Outreach.AnonymiseCampaign", "Campaign");

    [Allow(Roles.Manager)]
    [ProveFirst]
    public sealed record Command : ICommand<int>
    {
        /// <summary>The campaign.</summary>
        public Guid CampaignId { get; init; }

        /// <summary>Version shown.</summary>
        public Guid Version { get; init; }

        /// <summary>Whether the manager understands that nothing brings the names back.</summary>
        public bool Understood { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.Understood).Equal(true).WithMessage("Cochez la case : l'effacement est définitif.");
    }

    /// <summary>Erases; answers with the number of people whose names are gone.</summary>
    public sealed class Handler(PortalDbContext db, AuditTrail audit, EventLog events, IErasureRegister register) : ICommandHandler<Command, int>
    {
        public async ValueTask<int> Handle(Command command, CancellationToken cancellationToken)
        {
            var campaign = await db.Campaigns.FirstOrDefaultAsync(row => row.Id == command.CampaignId, cancellationToken)
                ?? throw new NotFoundException("Campaign");
            db.ExpectVersion(campaign, command.Version);
            campaign.MarkAnonymised(await db.Referrals.Where(row => row.CampaignId == campaign.Id).CountAsync(Referral.Open, cancellationToken));
            var people = await Erasing.ForgetCampaignAsync(db, campaign.Id, register, cancellationToken);
            audit.Record(Action, campaign.Id, new { State = CampaignState.Closed }, new { campaign.State, People = people });
            events.Raise(new CampaignChanged(campaign.Id));
            return people;
        }
    }
}
