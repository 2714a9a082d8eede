using AngersHabitat.Application.Chores;
using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Erases who was called in a campaign once its term has come (<see cref="Campaign.ErasingDueOn"/>), unless the CCAS still works for somebody: then as soon as it does not. Sent by the portal itself.</summary>
public static class EraseCampaigns
{
    private static readonly AuditAction Action = new("Outreach.EraseCampaigns", "Campaign");

    /// <param name="CampaignId">A campaign that is due; nothing happens when it is not.</param>
    [Allow(Roles.Manager)]
    public sealed record Command(Guid CampaignId) : ICommand<int>;

    /// <summary>Erases.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit, EventLog events, IErasureRegister register) : ICommandHandler<Command, int>
    {
        /// <returns>How many people's names are gone.</returns>
        public async ValueTask<int> Handle(Command command, CancellationToken cancellationToken)
        {
            var campaign = await db.Campaigns.FirstOrDefaultAsync(row => row.Id == command.CampaignId, cancellationToken) ?? throw new NotFoundException("Campaign");
            var open = await db.Referrals.Where(row => row.CampaignId == campaign.Id).CountAsync(Referral.Open, cancellationToken);
            if (open > 0 || campaign.ErasingDueOn is not { } due || due > clock.Today)
                return 0;
            campaign.MarkAnonymised(open);
            var people = await Erasing.ForgetCampaignAsync(db, campaign.Id, register, cancellationToken);
            audit.Record(Action, campaign.Id, new { State = CampaignState.Closed }, new { campaign.State, People = people });
            events.Raise(new CampaignChanged(campaign.Id));
            return people;
        }
    }

    /// <summary>Looks once an hour.</summary>
    public sealed class Chore(PortalDbContext db, PortalClock clock, ISender sender) : IChore
    {
        /// <inheritdoc />
        public string Name => Action.Name;

        /// <inheritdoc />
        public TimeSpan Every => TimeSpan.FromHours(1);

        /// <inheritdoc />
        public async Task WorkAsync(CancellationToken cancellationToken)
        {
            foreach (var campaign in await DueErasings.ReadAsync(db, clock.Today, cancellationToken))
            {
                if (campaign.OpenReferrals == 0)
                    await sender.Send(new Command(campaign.Id), cancellationToken);
            }
        }
    }
}
