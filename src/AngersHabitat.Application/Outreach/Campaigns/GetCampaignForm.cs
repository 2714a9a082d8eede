using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>The form of a campaign, new or existing, with the agents who may call.</summary>
public static class GetCampaignForm
{
    /// <param name="CampaignId">Null for a new campaign.</param>
    [Allow(Roles.Manager)]
    public sealed record Query(Guid? CampaignId) : IQuery<Result>;

    /// <summary>An agent.</summary>
    public sealed record AgentChoice(Guid Id, string Name);

    public sealed record Result(SaveCampaign.Command Form, IReadOnlyList<AgentChoice> Agents);

    public sealed class Handler(PortalDbContext db, PortalClock clock) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var agents = await (
                from user in db.Users
                join userRole in db.UserRoles on user.Id equals userRole.UserId
                join role in db.Roles on userRole.RoleId equals role.Id
                where role.Name == Roles.Outreach
                orderby user.DisplayName
                select new AgentChoice(user.Id, user.DisplayName)).ToListAsync(cancellationToken);
            if (query.CampaignId is not { } id)
                return new Result(Fresh(clock.Today), agents);
            var campaign = await db.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellationToken) ?? throw new NotFoundException("Campaign");
            var known = agents.Select(agent => agent.Id).ToHashSet();
            agents.AddRange(campaign.Agents.Where(agent => !known.Contains(agent.AgentId)).Select((agent, index) => new AgentChoice(agent.AgentId, $"Agent sans compte {index + 1}")));
            return new Result(Of(campaign), agents);
        }

        private static SaveCampaign.Command Fresh(DateOnly today) => new()
        {
            Id = Guid.NewGuid(),
            MinimumAge = 70,
            AgeOn = today,
            FirstDate = today,
            Days = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday],
            MorningFrom = new TimeOnly(9, 0),
            MorningTo = new TimeOnly(12, 30),
            AfternoonFrom = new TimeOnly(13, 30),
            AfternoonTo = new TimeOnly(17, 30),
            AttemptsAllowed = 3,
        };

        private static SaveCampaign.Command Of(Campaign campaign)
        {
            var first = campaign.CallingHours.Windows.Where(window => window.Day == campaign.CallingHours.Windows[0].Day).ToList();
            return new SaveCampaign.Command
            {
                Id = campaign.Id,
                Version = campaign.Version,
                Name = campaign.Name,
                MinimumAge = campaign.MinimumAge,
                AgeOn = campaign.AgeOn,
                FirstDate = campaign.StartsOn,
                LastDate = campaign.EndsBefore.AddDays(-1),
                Days = [.. campaign.CallingHours.Windows.Select(window => window.Day).Distinct()],
                MorningFrom = first[0].From,
                MorningTo = first[0].To,
                AfternoonFrom = first.Count > 1 ? first[1].From : null,
                AfternoonTo = first.Count > 1 ? first[1].To : null,
                AttemptsAllowed = campaign.AttemptsAllowed,
                RetryMinutes = OutcomeEffects.All.Where(effect => effect.Retries)
                    .ToDictionary(effect => effect.Outcome, effect => (int?)campaign.RetryDelays.After(effect.Outcome).TotalMinutes),
                ScriptNews = campaign.ScriptNews,
                ScriptNeeds = campaign.ScriptNeeds,
                ScriptOffers = campaign.ScriptOffers,
                AgentIds = [.. campaign.Agents.Select(agent => agent.AgentId)],
                AgentLanguages = campaign.Agents.ToDictionary(agent => agent.AgentId, agent => (string?)string.Join(',', agent.LanguageCodes.Where(code => code != Languages.French))),
            };
        }
    }
}
