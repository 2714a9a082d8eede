using AngersHabitat.Application.Reception.Editing;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Together;

/// <summary>What the form of a change in several places offers: the places, and the hours of a week to start from.</summary>
public static class GetTogetherForm
{
    /// <summary>The query: the places ticked so far, and any date of the week wanted; none: the coming week.</summary>
    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Query : TogetherForm, IQuery<Result>
    {
        public Query()
        {
        }

        /// <summary>Asks for what a form that was sent needs.</summary>
        public Query(TogetherForm form)
            : base(form)
        {
        }
    }

    /// <param name="Today">Present date.</param>
    /// <param name="Places">Every place.</param>
    /// <param name="Example">The place whose hours the week starts from: the first one ticked, or the first of all.</param>
    /// <param name="Week">Its hours in the week.</param>
    public sealed record Result(DateOnly Today, IReadOnlyList<PlaceToTick> Places, PlaceToTick Example, SaveWeek.Command Week);

    public sealed class Handler(PortalDbContext db, PortalClock clock) : IQueryHandler<Query, Result>
    {
        /// <inheritdoc />
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var places = await db.PlacesToTickAsync(cancellationToken);
            var example = places.FirstOrDefault(place => place.IsIn(query)) ?? places.FirstOrDefault() ?? throw new NotFoundException("Place");
            var scope = (await db.FindScopesAsync([example.Id], cancellationToken))[0];
            var date = query.Week.From is { } wanted && OpeningCalendar.Answers(wanted) ? wanted : clock.Today.AddDays(7);
            return new Result(clock.Today, places, example, SaveWeek.Command.Of(example.Slug, CalendarWeek.Of(date), scope.Set.Rules));
        }
    }
}
