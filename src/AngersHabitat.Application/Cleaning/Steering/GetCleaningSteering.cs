using AngersHabitat.Application.Lists;

namespace AngersHabitat.Application.Cleaning;

/// <summary>The figures of rounds over a period, by agency and by point, and the problems that were told. Added up in the store from the figures kept each day.</summary>
public static class GetCleaningSteering
{
    [Allow(Roles.Manager, Roles.Maintenance)]
    public sealed record Query : IFiltered, IQuery<Result>
    {
        /// <summary>Dates, agency, point.</summary>
        [Filter("")]
        public CleaningPeriod Period { get; init; } = new();
    }

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Period).SetValidator(new FigurePeriodRules<CleaningPeriod>());
    }

    /// <param name="Span">The dates.</param>
    /// <param name="All">All of them.</param>
    /// <param name="Agencies">By agency, in French order.</param>
    /// <param name="Points">By point, in their order.</param>
    /// <param name="Days">By date, oldest first; dates without rounds are left out.</param>
    /// <param name="Gaps">Residences where on the last date something was not made in time.</param>
    /// <param name="Bare">Of them, those without any round in time.</param>
    /// <param name="Problems">What caretakers and firms told of.</param>
    /// <param name="Reports">What the public told of.</param>
    /// <param name="KeptAt">For which instant the last date was counted, UTC; null: it was not yet.</param>
    /// <param name="Choices">What the filters offer.</param>
    public sealed record Result(
        DateSpan Span, CleaningSums All, IReadOnlyList<(CleaningChoice Agency, CleaningSums Sums)> Agencies, IReadOnlyList<(CleaningChoices.PointChoice Point, CleaningSums Sums)> Points,
        IReadOnlyList<(DateOnly On, CleaningSums Sums)> Days, int Gaps, int Bare, CleaningProblems Problems, CleaningProblems Reports, DateTime? KeptAt, CleaningChoices Choices);

    public sealed class Handler(PortalDbContext db, PortalClock clock) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var span = query.Period.On(clock.Today);
            var choices = await CleaningChoices.ReadAsync(db, cancellationToken);
            var parts = await (from figure in CleaningSums.Figures(db, query.Period, span)
                               group figure by new { figure.AgencyId, figure.Point } into some
                               select new { some.Key, Sums = new CleaningSums(some.Sum(one => one.Due), some.Sum(one => one.InTime), some.Sum(one => one.Late), some.Sum(one => one.NotDone), some.Sum(one => one.Missed)) })
                .ToListAsync(cancellationToken);
            var last = span.Last!.Value;
            var gaps = await GapsAsync(query.Period, last, cancellationToken);
            return new Result(
                span, CleaningSums.Of(parts.Select(part => part.Sums)),
                [.. choices.Agencies.Select(agency => (agency, CleaningSums.Of(parts.Where(part => part.Key.AgencyId == agency.Id).Select(part => part.Sums)))).Where(agency => agency.Item2.Due > 0)],
                [.. choices.Points.Select(point => (point, CleaningSums.Of(parts.Where(part => part.Key.Point == point.Number).Select(part => part.Sums)))).Where(point => point.Item2.Due > 0)],
                await ListCleaningDays.ReadAsync(db, query.Period, span, cancellationToken), gaps.All, gaps.Bare,
                await CleaningProblems.OfCleanersAsync(db, query.Period, span, cancellationToken), await CleaningProblems.OfPublicAsync(db, query.Period, span, cancellationToken),
                await db.CleaningKeptDays.Where(day => day.On == last).Select(day => (DateTime?)day.KeptAt).SingleOrDefaultAsync(cancellationToken), choices);
        }

        private async Task<(int All, int Bare)> GapsAsync(CleaningPeriod period, DateOnly last, CancellationToken cancellationToken)
        {
            var gaps = ListCleaningGaps.Gaps(db, new ListCleaningGaps.Query { Date = last, Agency = period.Agency, Point = period.Point }, last, touched: 0);
            return (await gaps.CountAsync(cancellationToken), await gaps.CountAsync(gap => gap.IsBare, cancellationToken));
        }
    }
}
