using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>The figures of visits over a period, all together and by urgency, trade, agency and who goes.</summary>
public static class GetVisitSteering
{
    [Allow(Roles.Manager, Roles.Maintenance)]
    public sealed record Query : IFiltered, IQuery<Result>
    {
        /// <summary>Dates, agency, trade, who goes.</summary>
        [Filter("")]
        public VisitPeriod Period { get; init; } = new();
    }

    /// <summary>What is refused: what <see cref="VisitPeriod"/> cannot hold.</summary>
    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Period).SetValidator(new FigurePeriodRules<VisitPeriod>());
    }

    /// <param name="Span">The dates.</param>
    /// <param name="All">All visits of the period.</param>
    /// <param name="Urgencies">By urgency, the most pressing first.</param>
    /// <param name="Trades">By trade, the most asked for first.</param>
    /// <param name="Agencies">By agency, in French order.</param>
    /// <param name="Workers">By who went, the busiest first.</param>
    /// <param name="Weeks">By week, oldest first; the last may be running.</param>
    /// <param name="Postponed">Times a visit was put off, by reason, the most frequent first.</param>
    /// <param name="Absent">Times nobody opened.</param>
    /// <param name="Choices">What the filters offer.</param>
    public sealed record Result(
        DateSpan Span, VisitFigures All, IReadOnlyList<Part<Urgency>> Urgencies, IReadOnlyList<Part<Trade>> Trades, IReadOnlyList<Named> Agencies,
        IReadOnlyList<Named> Workers, IReadOnlyList<Week> Weeks, IReadOnlyList<(PostponeReason Reason, int Times)> Postponed, int Absent, VisitChoices Choices);

    /// <summary>The figures of one urgency or trade.</summary>
    public sealed record Part<T>(T Of, VisitFigures Figures);

    /// <summary>The figures of an agency, or of who goes.</summary>
    public sealed record Named(Guid Id, string Name, VisitFigures Figures);

    /// <summary>The figures of a week, of its dates within the period.</summary>
    public sealed record Week(DateSpan Span, VisitFigures Figures);

    public sealed class Handler(PortalDbContext db, VisitFactReader facts, PortalClock clock) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var (span, now) = (query.Period.On(clock.Today), clock.UtcNow);
            var choices = await VisitChoices.ReadAsync(db, cancellationToken);
            var visits = await facts.ReadAsync(query.Period, span, cancellationToken);
            var aside = await VisitAsides.CountAsync(db, query.Period, span, cancellationToken);
            VisitFigures Figures(IEnumerable<VisitFact> some) => VisitFigures.Of(some, span, now);
            var (urgencies, agencies, workers) = (visits.ToLookup(visit => visit.Urgency), visits.ToLookup(visit => visit.AgencyId), visits.ToLookup(visit => visit.WorkerId));
            return new Result(
                span, Figures(visits),
                [.. Enum.GetValues<Urgency>().Select(urgency => new Part<Urgency>(urgency, Figures(urgencies[urgency])))],
                [.. visits.GroupBy(visit => visit.Trade).Select(group => new Part<Trade>(group.Key, Figures(group))).OrderByDescending(part => part.Figures.Asked).ThenBy(part => part.Of)],
                [.. choices.Agencies.Select(agency => new Named(agency.Id, agency.Name, Figures(agencies[agency.Id])))],
                [.. choices.Workers.Select(worker => new Named(worker.Id, worker.Name, Figures(workers[worker.Id])))
                    .Where(worker => worker.Figures.Done + worker.Figures.Open > 0).OrderByDescending(worker => worker.Figures.Done)],
                [.. VisitDays.WeeksOf(visits, span, now).Select(week => new Week(week.Span, week.Figures))],
                aside.Postponed, aside.Absent, choices);
        }
    }
}
