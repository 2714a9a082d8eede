using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>The figures of a campaign, always over everyone targeted. Nobody can be told from them.</summary>
public static class GetCampaignSteering
{
    /// <param name="CampaignId">The campaign.</param>
    [Allow(Roles.Manager)]
    public sealed record Query(Guid CampaignId) : IQuery<SteeringFigures>;

    /// <summary>Counts in the store, then arranges.</summary>
    public sealed class Handler(PortalDbContext db, IHolidays holidays, PortalClock clock) : IQueryHandler<Query, SteeringFigures>
    {
        public async ValueTask<SteeringFigures> Handle(Query query, CancellationToken cancellationToken)
        {
            var campaign = await db.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == query.CampaignId, cancellationToken)
                ?? throw new NotFoundException("Campaign");
            var states = await StatesAsync(campaign.Id, cancellationToken);
            var attempts = await db.CallAttempts.AsNoTracking().Where(CallAttempt.Counting).Where(row => row.CampaignId == campaign.Id)
                .Select(row => new SteeringAttempt(row.At, row.Outcome)).ToListAsync(cancellationToken);
            var agencies = await AgenciesAsync(campaign.Id, cancellationToken);
            var today = clock.Today;
            return new SteeringFigures
            {
                Campaign = new SteeringCampaign(campaign.Id, campaign.Version, campaign.Name, campaign.State, campaign.StartsOn, campaign.EndsBefore.AddDays(-1)),
                On = today,
                States = states,
                Targeted = agencies.Sum(row => row.Targeted),
                Attempted = agencies.Sum(row => row.Attempted),
                Reached = agencies.Sum(row => row.Reached),
                Settled = agencies.Sum(row => row.Settled),
                ByDay = SteeringFigures.DaysOf(attempts),
                ByHour = SteeringFigures.HoursOf(attempts),
                Forecast = await ForecastAsync(campaign, states, today, cancellationToken),
                Needs = await NeedsAsync(campaign.Id, cancellationToken),
                Referrals = await ReferralsAsync(campaign.Id, today, cancellationToken),
                Escalations = await EscalationsAsync(campaign.Id, today, cancellationToken),
                ByAgency = agencies,
            };
        }

        // A lease that is over counts as given back, whether or not somebody has swept it since.
        private async Task<IReadOnlyDictionary<ContactState, int>> StatesAsync(Guid campaignId, CancellationToken cancellationToken)
        {
            var now = clock.UtcNow;
            var rows = await db.CampaignContacts.Where(row => row.CampaignId == campaignId)
                .GroupBy(row => new { row.State, row.ReturnState, Over = row.LeaseEndsAt <= now })
                .Select(group => new { group.Key.State, group.Key.ReturnState, group.Key.Over, Count = group.Count() }).ToListAsync(cancellationToken);
            return Enum.GetValues<ContactState>().ToDictionary(state => state, state => rows
                .Where(row => (row.State == ContactState.Reserved && row.Over ? row.ReturnState : row.State) == state).Sum(row => row.Count));
        }

        private async Task<IReadOnlyList<SteeringAgency>> AgenciesAsync(Guid campaignId, CancellationToken cancellationToken)
            => [.. (await (
                from contact in db.CampaignContacts
                join person in db.People on contact.PersonId equals person.Id
                where contact.CampaignId == campaignId
                group contact by person.Agency into agency
                select new SteeringAgency(agency.Key, agency.Count(), agency.Count(row => row.Attempts > 0), agency.Count(row => row.ReachedAt != null),
                    agency.Count(row => ContactStates.Settled.Contains(row.State)), agency.Count(row => row.ReachedAt == null && !ContactStates.Settled.Contains(row.State)))).ToListAsync(cancellationToken)).OrderBy(row => row.Agency, FrenchOrder.Words)];

        private async Task<SteeringForecast> ForecastAsync(
            Campaign campaign, IReadOnlyDictionary<ContactState, int> states, DateOnly today, CancellationToken cancellationToken)
        {
            var days = SteeringForecast.LastDays(campaign, today, holidays.Now);
            var since = Paris.ToStored(Paris.StartOf(days.Count == 0 ? today : days[0]));
            var until = Paris.ToStored(Paris.StartOf(today));
            var ended = await db.CampaignContacts.CountAsync(row => row.CampaignId == campaign.Id && row.LastAttemptAt >= since && row.LastAttemptAt < until
                && ContactStates.CallsOver.Contains(row.State),
                cancellationToken);
            return SteeringForecast.Of(campaign, states, days.Count, ended, today, holidays.Now);
        }

        private async Task<IReadOnlyList<SteeringNeed>> NeedsAsync(Guid campaignId, CancellationToken cancellationToken)
        {
            var told = await (
                from attempt in db.CallAttempts.Where(CallAttempt.Counting)
                from need in attempt.Needs
                join contact in db.CampaignContacts on attempt.ContactId equals contact.Id
                join person in db.People on contact.PersonId equals person.Id
                where attempt.CampaignId == campaignId
                select new { attempt.ContactId, need.Need, person.District }).Distinct().ToListAsync(cancellationToken);
            var referred = (await db.Referrals.Where(row => row.CampaignId == campaignId).Where(Referral.HoldingPlace)
                .Select(row => new { row.ContactId, row.Need }).ToListAsync(cancellationToken)).Select(row => (row.ContactId, row.Need)).ToHashSet();
            return [.. told.GroupBy(row => row.Need).OrderBy(group => group.Key).Select(group => new SteeringNeed(
                group.Key, group.Count(), group.Count(row => !referred.Contains((row.ContactId, row.Need))),
                group.GroupBy(row => row.District, StringComparer.Ordinal).ToDictionary(district => district.Key, district => district.Count(), StringComparer.Ordinal)))];
        }

        private async Task<SteeringReferrals> ReferralsAsync(Guid campaignId, DateOnly today, CancellationToken cancellationToken)
        {
            var cutoffs = ReferralCutoffs.On(today, holidays.Now);
            var referrals = await db.Referrals.AsNoTracking().IgnoreAutoIncludes().Where(row => row.CampaignId == campaignId).ToListAsync(cancellationToken);
            return new SteeringReferrals(
                Enum.GetValues<ReferralState>().ToDictionary(state => state, state => referrals.Count(row => row.State == state)),
                referrals.Count(row => Referral.Late.Holds(row, cutoffs)),
                referrals.Count(row => row.PersonToldAt is not null));
        }

        private async Task<SteeringEscalations> EscalationsAsync(Guid campaignId, DateOnly today, CancellationToken cancellationToken)
        {
            var rows = db.Escalations.Where(row => row.CampaignId == campaignId);
            var late = await rows.CountAsync(Escalation.Late.For(today), cancellationToken);
            return new SteeringEscalations(
                await rows.Where(Escalation.Open).CountAsync(cancellationToken) - late,
                late,
                await rows.CountAsync(Escalation.Open.Not(), cancellationToken));
        }
    }
}
