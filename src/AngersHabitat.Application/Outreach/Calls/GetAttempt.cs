using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>A call to be corrected, as it was noted, for a manager who has the person's file open.</summary>
public static class GetAttempt
{
    /// <param name="AttemptId">The attempt.</param>
    [Allow(Roles.Manager)]
    public sealed record Query(Guid AttemptId) : IQuery<Result>;

    /// <param name="Form">The form, filled with what was noted; null until the manager has said why the file is open.</param>
    /// <param name="PersonId">The person.</param>
    /// <param name="Name">Given and family name.</param>
    /// <param name="At">Instant (UTC).</param>
    /// <param name="Was">How it was noted.</param>
    /// <param name="Others">How many others it spoke for.</param>
    /// <param name="HasEscalation">Whether an escalation is open.</param>
    public sealed record Result(
        CorrectAttempt.Command? Form, Guid PersonId, Civility Civility, string Name, DateTime At, Outcome Was, int Others, bool HasEscalation);

    public sealed class Handler(PortalDbContext db, PortalClock clock, IActorAccessor actors) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var attempt = await db.CallAttempts.AsNoTracking().Include(row => row.Needs).Where(CallAttempt.Counting).FirstOrDefaultAsync(row => row.Id == query.AttemptId, cancellationToken)
                ?? throw new NotFoundException("CallAttempt");
            var person = await db.CampaignContacts.Where(contact => contact.Id == attempt.ContactId).Join(db.People, contact => contact.PersonId, row => row.Id, (_, row) => row).AsNoTracking().SingleAsync(cancellationToken);
            if (!await OpenPersonFile.IsOpenAsync(db, person.Id, actors.AgentId(), clock, cancellationToken))
                return new Result(null, person.Id, Civility.Unknown, "", attempt.At, attempt.Outcome, 0, HasEscalation: false);
            var form = new CorrectAttempt.Command
            {
                AttemptId = attempt.Id,
                CallId = Guid.NewGuid(),
                CallbackAt = attempt.CallbackAt is { } at ? Paris.ToLocal(new DateTimeOffset(at, TimeSpan.Zero)) : null,
                Needs = [.. attempt.Needs.Select(need => need.Need)],
                Note = attempt.Note,
                AlsoForOthers = true,
            };
            return new Result(
                form, person.Id, person.Civility, $"{person.FirstName} {person.LastName}", attempt.At, attempt.Outcome,
                await db.CallAttempts.Where(CallAttempt.Counting).CountAsync(row => row.CallId == attempt.CallId && row.Id != attempt.Id, cancellationToken),
                await db.Escalations.Where(Escalation.Open).AnyAsync(row => row.ContactId == attempt.ContactId, cancellationToken));
        }
    }
}
