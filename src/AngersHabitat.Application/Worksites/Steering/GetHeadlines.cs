namespace AngersHabitat.Application.Worksites;

/// <summary>What the overview of steering shows of the worksites today: a small part of <see cref="GetSteering"/>, whose curves and calendars nobody looks at there.</summary>
public static class GetHeadlines
{
    [Allow(Roles.Manager, Roles.Administrator)]
    public sealed record Query : IQuery<SteeringHeadlines>;

    /// <summary>Answers from the book.</summary>
    public sealed class Handler(WorksiteReader reader, PortalClock clock) : IQueryHandler<Query, SteeringHeadlines>
    {
        public async ValueTask<SteeringHeadlines> Handle(Query query, CancellationToken cancellationToken)
            => SteeringHeadlines.Of(new WorksiteFilter(), clock.Today, await reader.OnAsync(clock.Today, cancellationToken), GetSteering.ShortDecisions);
    }
}
