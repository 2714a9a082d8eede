using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>The figures of visits of one date, for everybody: no place, nobody's name, no visit.</summary>
public static class GetVisitSummary
{
    /// <param name="On">The date; null: today. From 1900 to today.</param>
    [AllowAnyone]
    public sealed record Query(DateOnly? On) : IQuery<Result>;

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator(PortalClock clock)
            => RuleFor(query => query.On).InclusiveBetween(new DateOnly(1900, 1, 1), clock.Today).WithMessage("« on » est une date passée ou celle du jour.");
    }

    /// <param name="On">The date.</param>
    /// <param name="Figures">All visits.</param>
    /// <param name="Open">Open in the evening, by urgency.</param>
    public sealed record Result(DateOnly On, VisitFigures Figures, IReadOnlyDictionary<Urgency, int> Open);

    public sealed class Handler(VisitFactReader facts, PortalClock clock) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var on = query.On ?? clock.Today;
            var day = DateSpan.Inclusive(on, on);
            var visits = await facts.ReadAsync(new VisitPeriod(), day, cancellationToken);
            return new Result(
                on, VisitFigures.Of(visits, day, clock.UtcNow),
                Enum.GetValues<Urgency>().ToDictionary(urgency => urgency, urgency => visits.Count(visit => visit.Urgency == urgency && visit.IsOpenOn(on))));
        }
    }
}
