using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>
/// « Annuler cet appel »: an agent takes back the last call she noted, within ten minutes. Everyone it spoke for stands where she stood before; what it left
/// to be done ends with it.
/// </summary>
public static class TakeBackCall
{
    private const string Why = "Appel noté par erreur, annulé par son agent.";

    private static readonly AuditAction Action = new("Outreach.TakeBackCall", "CampaignContact");

    /// <param name="CallId">The call, shared by those it spoke for.</param>
    [Allow(Roles.Outreach)]
    public sealed record Command(Guid CallId) : ICommand<Guid>;

    /// <summary>A call that may still be taken back.</summary>
    /// <param name="CallId">The call.</param>
    /// <param name="Outcome">How it ended.</param>
    /// <param name="Name">Who was called.</param>
    /// <param name="Civility">Form of address.</param>
    /// <param name="Until">Until when (UTC).</param>
    public sealed record Last(Guid CallId, Outcome Outcome, Civility Civility, string Name, DateTime Until);

    /// <summary>Takes back.</summary>
    public sealed class Handler(PortalDbContext db, IHolidays holidays, PortalClock clock, AuditTrail audit, EventLog events, IActorAccessor actors, IVisitRequests visits)
        : ICommandHandler<Command, Guid>
    {
        /// <returns>The campaign.</returns>
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var (agentId, now) = (actors.AgentId(), clock.UtcNow);
            var attempts = await db.CallAttempts.Where(row => row.CallId == command.CallId).OrderBy(row => row.Id).ToListAsync(cancellationToken);
            if (attempts.Count == 0 || attempts[0].AgentId != agentId)
                throw new NotFoundException("CallAttempt");
            await CheckAsync(attempts, now, cancellationToken);
            var correction = new CallCorrection(db, agentId, now, holidays);
            foreach (var attempt in attempts)
            {
                await correction.TakeBackAsync(attempt, reached: false, Why, cancellationToken);
                attempt.Cancel(agentId, null, now);
                audit.Record(Action, attempt.ContactId, before: new { attempt.Outcome });
            }
            await correction.StandAsync(null, Why, cancellationToken);
            await visits.WithdrawAsync(command.CallId, Why, cancellationToken);
            events.Raise(new CampaignChanged(attempts[0].CampaignId));
            return attempts[0].CampaignId;
        }

        private async Task CheckAsync(List<CallAttempt> attempts, DateTime now, CancellationToken cancellationToken)
        {
            if (now >= attempts[0].TakenBackUntil)
                throw new RuleException("Outreach.TooLateToTakeBack", null, (int)CallAttempt.TakenBackFor.TotalMinutes);
            var (contacts, at) = (attempts.ConvertAll(attempt => attempt.ContactId), attempts[0].At);
            if (await db.CallAttempts.Where(CallAttempt.Counting).AnyAsync(row => contacts.Contains(row.ContactId) && row.At > at, cancellationToken))
                throw new RuleException("Outreach.NotTheLastCall");
        }
    }

    /// <summary>The last call of an agent, while it may be taken back.</summary>
    internal static async Task<Last?> LastAsync(PortalDbContext db, Guid agentId, DateTime now, CancellationToken cancellationToken)
    {
        var since = now - CallAttempt.TakenBackFor;
        var last = await (
            from attempt in db.CallAttempts.AsNoTracking().Where(CallAttempt.Counting)
            join contact in db.CampaignContacts on attempt.ContactId equals contact.Id
            join person in db.People on contact.PersonId equals person.Id
            where attempt.AgentId == agentId && attempt.At > since && attempt.CorrectsId == null
            orderby attempt.At descending, attempt.Id
            select new { attempt.CallId, attempt.Outcome, attempt.At, person.Civility, person.FirstName, person.LastName }).FirstOrDefaultAsync(cancellationToken);
        return last is null ? null : new Last(last.CallId, last.Outcome, last.Civility, $"{last.FirstName} {last.LastName}", last.At + CallAttempt.TakenBackFor);
    }
}
