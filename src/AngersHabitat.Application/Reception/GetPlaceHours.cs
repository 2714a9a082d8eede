using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception;

/// <summary>All intervals of one place in a span of dates, as published, and the emergency closures over them. Refused: dates reversed, more than 366 days, an unknown place.</summary>
public static class GetPlaceHours
{
    [AllowAnyone]
    public sealed record Query : IQuery<Result>
    {
        /// <summary>Name in addresses.</summary>
        public required string Slug { get; init; }

        /// <summary>First date.</summary>
        public required DateOnly From { get; init; }

        /// <summary>Last date, included; at most 366 dates in all.</summary>
        public required DateOnly To { get; init; }
    }

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(query => query.To)
                .GreaterThanOrEqualTo(query => query.From).WithMessage("« to » doit être le même jour que « from », ou un jour après.")
                .Must((query, to) => to.DayNumber - query.From.DayNumber < OpeningCalendar.HorizonDays).WithMessage("366 jours au plus.");
            // Intervals look one day to each side.
            RuleFor(query => query.From).Must(from => from.Year is >= 1583 and < 9998).WithMessage("Année entre 1583 et 9997.");
            RuleFor(query => query.To).Must(to => to.Year < 9998).WithMessage("Année entre 1583 et 9997.");
        }
    }

    /// <summary>The intervals, in order.</summary>
    /// <param name="PlaceName">Name of the place.</param>
    /// <param name="Place">The place at the present instant.</param>
    /// <param name="Closures">Emergency closures that close some part of the dates.</param>
    public sealed record Result(
        string PlaceName, PlaceContact Place, IReadOnlyList<OpeningInterval> Intervals, IReadOnlyList<EmergencyPeriod> Closures);

    /// <summary>Evaluates the calendar.</summary>
    public sealed class Handler(PlaceBook book) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var row = (await book.ReadAsync(cancellationToken)).At(query.Slug);
            return new Result(row.Place.Name, row.Place.Contact(), row.Calendar.Published().IntervalsOf(query.From, query.To), row.Calendar.ClosuresBetween(query.From, query.To));
        }
    }
}
