using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>« Mes appels »: what an agent noted, the latest first, also what was taken back or corrected.</summary>
public static class ListMyCalls
{
    /// <summary>What the calls are sorted by.</summary>
    [WithoutWords]
    public enum Sort
    {
        /// <summary>When, the latest first.</summary>
        [LargestFirst]
        At,

        /// <summary>Name of the person.</summary>
        Person,
    }

    [Allow(Roles.Outreach)]
    public sealed record Query : ListQuery<Sort>, IQuery<Page<Row>>
    {
        /// <summary>Only those of a date.</summary>
        [Filter("le", "Le")]
        public DateOnly? On { get; init; }

        /// <summary>How they ended.</summary>
        [Filter("issue", "Issue", Empty = "Toutes les issues")]
        public Outcome? Outcome { get; init; }
    }

    /// <summary>A call.</summary>
    /// <param name="CallId">The call, shared by those it spoke for.</param>
    /// <param name="At">Instant (UTC).</param>
    /// <param name="CancelledAt">When it was taken back or corrected (UTC).</param>
    /// <param name="IsCorrection">Whether a manager noted it in place of another one.</param>
    /// <param name="State">Where the person stands now.</param>
    /// <param name="MayTakeBack">Whether it may still be taken back.</param>
    public sealed record Row(
        Guid CallId, DateTime At, Civility Civility, string Name, string Campaign, Outcome Outcome, DateTime? CancelledAt, bool IsCorrection,
        ContactState State, bool MayTakeBack);

    public sealed class Handler(PortalDbContext db, PortalClock clock, IActorAccessor actors) : IQueryHandler<Query, Page<Row>>
    {
        private static readonly QuerySort<Line, Sort> Order = new QuerySort<Line, Sort>(line => line.Attempt.Id)
            .By(Sort.At, line => line.Attempt.At)
            .By(Sort.Person, line => line.Person.SearchName).Then(line => line.Attempt.At);

        public async ValueTask<Page<Row>> Handle(Query query, CancellationToken cancellationToken)
        {
            var (agentId, now) = (actors.AgentId(), clock.UtcNow);
            var attempts = db.CallAttempts.AsNoTracking().Where(row => row.AgentId == agentId);
            if (query.On is { } on)
            {
                var (from, to) = (Paris.ToStored(Paris.StartOf(on)), Paris.ToStored(Paris.StartOf(on.AddDays(1))));
                attempts = attempts.Where(row => row.At >= from && row.At < to);
            }
            if (query.Outcome is { } outcome)
                attempts = attempts.Where(row => row.Outcome == outcome);
            var last = await TakeBackCall.LastAsync(db, agentId, now, cancellationToken);
            return (await Order.Apply(Lines(attempts), query).ToPageAsync(query, cancellationToken)).Select(line => new Row(
                line.Attempt.CallId, line.Attempt.At, line.Person.Civility, $"{line.Person.FirstName} {line.Person.LastName}", line.Campaign, line.Attempt.Outcome,
                line.Attempt.CancelledAt, line.Attempt.CorrectsId is not null, line.State, line.Attempt.CallId == last?.CallId && line.Attempt.CancelledAt is null));
        }

        private IQueryable<Line> Lines(IQueryable<CallAttempt> attempts)
            => from attempt in attempts
               join contact in db.CampaignContacts on attempt.ContactId equals contact.Id
               join person in db.People on contact.PersonId equals person.Id
               join campaign in db.Campaigns on attempt.CampaignId equals campaign.Id
               select new Line { Attempt = attempt, Person = person, Campaign = campaign.Name, State = contact.State };

        private sealed class Line
        {
            public required CallAttempt Attempt { get; init; }

            public required Person Person { get; init; }

            public required string Campaign { get; init; }

            public required ContactState State { get; init; }
        }
    }
}
