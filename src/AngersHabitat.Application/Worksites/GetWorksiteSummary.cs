using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>The six headline figures, and the suspended ones, on a date.</summary>
public static class GetWorksiteSummary
{
    /// <param name="On">The date; today when null.</param>
    [AllowAnyone]
    public sealed record Query(DateOnly? On) : IQuery<Result>;

    /// <summary>The figures.</summary>
    public sealed record Result(DateOnly On, Headline Engaged, Headline Study, Headline Suspended);

    /// <summary>Answers from the book.</summary>
    public sealed class Handler(WorksiteReader reader, PortalClock clock) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var date = query.On ?? clock.Today;
            var lines = await reader.OnAsync(date, cancellationToken);
            var figures = WorksiteFigures.Of(date, [.. lines.Select(line => line.Status)]);
            return new Result(date, figures.Engaged, figures.Study, figures.Suspended);
        }
    }
}
