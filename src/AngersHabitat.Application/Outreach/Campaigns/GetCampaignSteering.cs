using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>The figures of a campaign, always over everyone targeted. Nobody can be told from them.</summary>
public static class GetCampaignSteering
{
    /// <param name="CampaignId">The campaign.</param>
    /// <param name="Brief">Whether the totals are enough: no days, hours, needs and agencies then.</param>
    [Allow(Roles.Manager)]
    public sealed record Query(Guid CampaignId, bool Brief = false) : IQuery<SteeringFigures>;

    /// <summary>Counts in the store, then arranges. What takes long to count is given as it was a moment ago (<see cref="KeptFigures"/>).</summary>
    public sealed class Handler(PortalDbContext db, IHolidays holidays, KeptFigures kept, PortalClock clock) : IQueryHandler<Query, SteeringFigures>
    {
        public async ValueTask<SteeringFigures> Handle(Query query, CancellationToken cancellationToken)
        {
            var campaign = await db.Campaigns.AsNoTracking().IgnoreAutoIncludes().FirstOrDefaultAsync(row => row.Id == query.CampaignId, cancellationToken)
                ?? throw new NotFoundException("Campaign");
            var figures = await kept.GetAsync((query, clock.Today), () => CountAsync(campaign, query, cancellationToken), counted => counted.Targeted);
            return figures with { Campaign = Of(campaign) };
        }

        private static SteeringCampaign Of(Campaign campaign)
            => new(campaign.Id, campaign.Version, campaign.Name, campaign.State, campaign.StartsOn, campaign.EndsBefore.AddDays(-1));

        private async Task<SteeringFigures> CountAsync(Campaign campaign, Query query, CancellationToken cancellationToken)
        {
            var counts = await PeopleAsync(campaign.Id, cancellationToken);
            var states = StatesOf(counts);
            var attempts = query.Brief ? [] : await db.CallAttempts.AsNoTracking().Where(CallAttempt.Counting).Where(row => row.CampaignId == campaign.Id)
                .Select(row => new SteeringAttempt(row.At, row.Outcome)).ToListAsync(cancellationToken);
            var today = clock.Today;
            return new SteeringFigures
            {
                Campaign = Of(campaign),
                On = today,
                States = states,
                Targeted = counts.Sum(row => row.People),
                Attempted = counts.Where(row => row.IsAttempted).Sum(row => row.People),
                Reached = counts.Where(row => row.IsReached).Sum(row => row.People),
                Settled = counts.Where(row => row.State.IsFinal()).Sum(row => row.People),
                NotReached = counts.Where(row => !row.IsReached && !row.State.IsFinal()).Sum(row => row.People),
                ByDay = SteeringFigures.DaysOf(attempts),
                ByHour = SteeringFigures.HoursOf(attempts),
                Forecast = await ForecastAsync(campaign, states, today, cancellationToken),
                Needs = query.Brief ? [] : await NeedsAsync(campaign.Id, cancellationToken),
                Referrals = await ReferralsAsync(campaign.Id, today, cancellationToken),
                Escalations = await EscalationsAsync(campaign.Id, today, cancellationToken),
                ByAgency = query.Brief ? [] : await AgenciesAsync(campaign.Id, cancellationToken),
            };
        }

        // One pass over everybody.
        private async Task<List<Count>> PeopleAsync(Guid campaignId, CancellationToken cancellationToken)
        {
            var now = clock.UtcNow;
            return await db.CampaignContacts.Where(row => row.CampaignId == campaignId)
                .GroupBy(row => new { row.State, row.ReturnState, Over = row.LeaseEndsAt <= now, Attempted = row.Attempts > 0, Reached = row.ReachedAt != null })
                .Select(group => new Count(group.Key.State, group.Key.ReturnState, group.Key.Over, group.Key.Attempted, group.Key.Reached, group.Count())).ToListAsync(cancellationToken);
        }

        // A lease that is over counts as given back, whether or not somebody has swept it since.
        private static Dictionary<ContactState, int> StatesOf(List<Count> counts)
            => Enum.GetValues<ContactState>().ToDictionary(state => state, state => counts
                .Where(row => (row.State == ContactState.Reserved && row.IsOver ? row.ReturnState : row.State) == state).Sum(row => row.People));

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
            var mine = db.Referrals.IgnoreAutoIncludes().Where(row => row.CampaignId == campaignId);
            var states = await mine.GroupBy(row => new { row.State, Told = row.PersonToldAt != null })
                .Select(group => new { group.Key.State, group.Key.Told, Count = group.Count() }).ToListAsync(cancellationToken);
            return new SteeringReferrals(
                Enum.GetValues<ReferralState>().ToDictionary(state => state, state => states.Where(row => row.State == state).Sum(row => row.Count)),
                await mine.CountAsync(Referral.Late.For(cutoffs), cancellationToken),
                states.Where(row => row.Told).Sum(row => row.Count));
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

        private sealed record Count(ContactState State, ContactState? ReturnState, bool IsOver, bool IsAttempted, bool IsReached, int People);
    }
}
