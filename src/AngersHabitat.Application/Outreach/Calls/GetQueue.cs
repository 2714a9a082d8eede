using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>What waits in a campaign for this agent, before « Personne suivante ». Numbers only: nobody's name.</summary>
public static class GetQueue
{
    /// <param name="CampaignId">The campaign.</param>
    [Allow(Roles.Outreach)]
    public sealed record Query(Guid CampaignId) : IQuery<Result>;

    /// <summary>The most people counted in a line: who calls does not ask whether 40,000 wait or 40,001.</summary>
    public const int MostCounted = 2_000;

    /// <summary>People in a waiting line.</summary>
    /// <param name="Rank">The line.</param>
    /// <param name="People">How many, up to <see cref="MostCounted"/>; one more stands for all that are beyond.</param>
    public sealed record Line(CallRank Rank, int People);

    /// <summary>The state of the queue.</summary>
    /// <param name="CampaignId">The campaign.</param>
    /// <param name="IsMine">Whether the agent calls for it.</param>
    /// <param name="MayCall">Whether people may be called now.</param>
    /// <param name="NextCallsAt">When people may be called next (UTC).</param>
    /// <param name="Hours">The calling hours.</param>
    /// <param name="Lines">The waiting lines, in order.</param>
    /// <param name="HeldContactId">Somebody whom the agent holds already.</param>
    /// <param name="MyCallsToday">Calls that the agent noted today.</param>
    /// <param name="MyNextCallbackAt">The next call that the agent promised (UTC).</param>
    /// <param name="LastCall">The call noted last, while it may be taken back.</param>
    public sealed record Result(
        Guid CampaignId, string Name, CampaignState State, bool IsMine, bool MayCall, DateTime? NextCallsAt, CallingHours Hours,
        IReadOnlyList<Line> Lines, Guid? HeldContactId, int MyCallsToday, DateTime? MyNextCallbackAt, TakeBackCall.Last? LastCall)
    {
        /// <summary>People in all lines together; with more than <see cref="MostCounted"/> in one of them, at least so many.</summary>
        public int Waiting => Lines.Sum(line => Math.Min(line.People, MostCounted));

        /// <summary>Whether there are more than were counted.</summary>
        public bool HasMore => Lines.Any(line => line.People > MostCounted);
    }

    public sealed class Handler(PortalDbContext db, IHolidays holidays, PortalClock clock, IActorAccessor actors) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var (agentId, now) = (actors.AgentId(), clock.UtcNow);
            var campaign = await db.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == query.CampaignId, cancellationToken)
                ?? throw new NotFoundException("Campaign");
            var agent = campaign.Agents.FirstOrDefault(row => row.AgentId == agentId);
            var lines = new List<Line>();
            foreach (var rank in Enum.GetValues<CallRank>())
            {
                var line = WaitingLines.Query(db, campaign.Id, rank, agentId, agent?.Languages ?? Languages.French, now);
                lines.Add(new Line(rank, await line.Take(MostCounted + 1).CountAsync(cancellationToken)));
            }
            var held = await db.CampaignContacts.Where(CampaignContact.Held.For(agentId)).Where(contact => contact.LeaseEndsAt > now)
                .OrderBy(contact => contact.BirthDate).Select(contact => (Guid?)contact.Id).FirstOrDefaultAsync(cancellationToken);
            var today = Paris.ToStored(Paris.StartOf(clock.Today));
            return new Result(
                campaign.Id, campaign.Name, campaign.State, agent is not null, campaign.AllowsCallsAt(now, holidays.Now), campaign.NextCallsFrom(now, holidays.Now),
                campaign.CallingHours, lines, held,
                await db.CallAttempts.Where(CallAttempt.Counting).Where(attempt => attempt.AgentId == agentId && attempt.At >= today).Select(attempt => attempt.CallId).Distinct().CountAsync(cancellationToken),
                await db.CampaignContacts.Where(contact => contact.CampaignId == campaign.Id && contact.State == ContactState.CallbackDue && contact.CallbackAgentId == agentId)
                    .MinAsync(contact => contact.DueAt, cancellationToken),
                await TakeBackCall.LastAsync(db, agentId, now, cancellationToken));
        }
    }
}
