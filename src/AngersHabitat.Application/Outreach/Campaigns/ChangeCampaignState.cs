using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Starts, pauses or closes a campaign.</summary>
public static class ChangeCampaignState
{
    private static readonly AuditAction Action = new("Outreach.ChangeCampaignState", "Campaign");

    /// <param name="CampaignId">The campaign.</param>
    /// <param name="Version">Version shown.</param>
    /// <param name="State"><see cref="CampaignState.Active"/>, <see cref="CampaignState.Paused"/> or <see cref="CampaignState.Closed"/>.</param>
    [Allow(Roles.Manager)]
    public sealed record Command(Guid CampaignId, Guid Version, CampaignState State) : ICommand;

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
            => RuleFor(command => command.State).Must(state => state is CampaignState.Active or CampaignState.Paused or CampaignState.Closed)
                .WithMessage("Une campagne se démarre, se suspend ou se clôt.");
    }

    /// <summary>Changes; closing is refused while something is owed, and the refusal says what.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit, EventLog events) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var now = clock.UtcNow;
            await AgentTurn.OfCampaignAsync(db, command.CampaignId, cancellationToken);
            await Leases.SweepAsync(db, now, cancellationToken);
            var campaign = await db.Campaigns.FirstOrDefaultAsync(row => row.Id == command.CampaignId, cancellationToken) ?? throw new NotFoundException("Campaign");
            db.ExpectVersion(campaign, command.Version);
            var before = campaign.State;
            switch (command.State)
            {
                case CampaignState.Active:
                    campaign.Start(now);
                    break;
                case CampaignState.Paused:
                    campaign.Pause();
                    break;
                case CampaignState.Closed:
                    campaign.Close(await BlockersAsync(campaign.Id, cancellationToken), now);
                    break;
                case CampaignState.Draft or CampaignState.Anonymised:
                default:
                    throw Unknown.Value(command.State);
            }
            audit.Record(Action, campaign.Id, new { State = before }, new { campaign.State });
            events.Raise(new CampaignChanged(campaign.Id));
            return Unit.Value;
        }

        private async Task<ClosingBlockers> BlockersAsync(Guid id, CancellationToken cancellationToken) => new(
            await db.CampaignContacts.CountAsync(row => row.CampaignId == id && row.State == ContactState.Reserved, cancellationToken),
            await db.CampaignContacts.CountAsync(row => row.CampaignId == id && row.State == ContactState.CallbackDue, cancellationToken),
            await db.Escalations.Where(Escalation.Open).CountAsync(row => row.CampaignId == id, cancellationToken),
            await db.Referrals.CountAsync(row => row.CampaignId == id && row.State == ReferralState.Draft, cancellationToken));
    }
}
