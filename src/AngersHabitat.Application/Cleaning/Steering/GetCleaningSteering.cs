using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Cleaning;

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
        public Validator() => RuleFor(query => query.Period).SetValidator(new CleaningPeriodRules());
    }

    /// <param name="Span">The dates.</param>
    /// <param name="All">All of them.</param>
    /// <param name="Agencies">By agency, in French order.</param>
    /// <param name="Points">By point, in their order.</param>
    /// <param name="Days">By date, oldest first; dates without rounds are left out.</param>
    /// <param name="Gaps">Residences where on the last date something was not made in time.</param>
    /// <param name="Bare">Of them, those without any round in time.</param>
    /// <param name="Told">Problems told in the period.</param>
    /// <param name="Mended">Of them, those mended by now.</param>
    /// <param name="MedianMending">How long mending took, half of them less; null: none is mended.</param>
    /// <param name="KeptAt">For which instant the last date was counted, UTC; null: it was not yet.</param>
    /// <param name="Choices">What the filters offer.</param>
    public sealed record Result(
        DateSpan Span, CleaningSums All, IReadOnlyList<(CleaningChoice Agency, CleaningSums Sums)> Agencies, IReadOnlyList<(CleaningChoices.PointChoice Point, CleaningSums Sums)> Points,
        IReadOnlyList<(DateOnly On, CleaningSums Sums)> Days, int Gaps, int Bare, int Told, int Mended, TimeSpan? MedianMending, DateTime? KeptAt, CleaningChoices Choices);

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
            var problems = await ProblemsAsync(query.Period, span, cancellationToken);
            return new Result(
                span, CleaningSums.Of(parts.Select(part => part.Sums)),
                [.. choices.Agencies.Select(agency => (agency, CleaningSums.Of(parts.Where(part => part.Key.AgencyId == agency.Id).Select(part => part.Sums)))).Where(agency => agency.Item2.Due > 0)],
                [.. choices.Points.Select(point => (point, CleaningSums.Of(parts.Where(part => part.Key.Point == point.Number).Select(part => part.Sums)))).Where(point => point.Item2.Due > 0)],
                await ListCleaningDays.ReadAsync(db, query.Period, span, cancellationToken), gaps.All, gaps.Bare, problems.Told, problems.Mended, problems.Median,
                await db.CleaningKeptDays.Where(day => day.On == last).Select(day => (DateTime?)day.KeptAt).SingleOrDefaultAsync(cancellationToken), choices);
        }

        private async Task<(int All, int Bare)> GapsAsync(CleaningPeriod period, DateOnly last, CancellationToken cancellationToken)
        {
            var gaps = ListCleaningGaps.Gaps(db, new ListCleaningGaps.Query { Date = last, Agency = period.Agency, Point = period.Point }, last, touched: 0);
            return (await gaps.CountAsync(cancellationToken), await gaps.CountAsync(gap => gap.IsBare, cancellationToken));
        }

        private async Task<(int Told, int Mended, TimeSpan? Median)> ProblemsAsync(CleaningPeriod period, DateSpan span, CancellationToken cancellationToken)
        {
            var (first, last, bit) = (span.From, span.Last!.Value, period.Point is { } point ? 1L << point : -1L);
            var told = await (from round in db.CleaningRounds.AsNoTracking()
                              where round.Kind == CleaningRoundKind.Problem && round.On >= first && round.On <= last && (round.Points & bit) != 0
                                  && (period.Agency == null || db.CleaningSites.Any(site => site.Number == round.Site && db.Residences.Any(row => row.Id == site.Id && row.AgencyId == period.Agency)))
                                  && !db.CleaningRounds.Any(undo => undo.Site == round.Site && undo.AboutId == round.Id && undo.Kind == CleaningRoundKind.Undo)
                              select new { round.At, Mended = db.CleaningRounds.Where(mend => mend.Site == round.Site && mend.AboutId == round.Id && mend.Kind == CleaningRoundKind.Mended).Min(mend => (DateTime?)mend.At) })
                .ToListAsync(cancellationToken);
            var lengths = told.Where(one => one.Mended is not null).Select(one => one.Mended!.Value - one.At).Order().ToList();
            return (told.Count, lengths.Count, lengths.Count == 0 ? null : lengths[lengths.Count / 2]);
        }
    }
}
