using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>The steering page: everything about the worksites on a date, computed from the same statuses.</summary>
public static class GetSteering
{
    /// <summary>Decisions shown before « all of them » is asked for.</summary>
    public const int ShortDecisions = 8;

    [Allow(Roles.Manager, Roles.Administrator)]
    public sealed record Query : IFiltered, IQuery<Result>
    {
        /// <summary>Date and filters.</summary>
        [Filter("")]
        public WorksiteFilter Filter { get; init; } = new();

        /// <summary>Whether every decision is wanted.</summary>
        public bool AllDecisions { get; init; }
    }

    /// <summary>What is refused: a date to come.</summary>
    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator(PortalClock clock) => RuleFor(query => query.Filter).SetValidator(new WorksiteFilterRules(clock));
    }

    public sealed record Result
    {
        /// <summary>The date of the figures.</summary>
        public required DateOnly Date { get; init; }

        /// <summary>The present date.</summary>
        public required DateOnly Today { get; init; }

        /// <summary>What the filter's lists offer.</summary>
        public required FilterChoices Choices { get; init; }

        /// <summary>The filter as asked, headline figures and decisions.</summary>
        public required SteeringHeadlines Headlines { get; init; }

        /// <summary>Operations and dwellings in each phase.</summary>
        public required IReadOnlyList<(Phase Phase, Headline Headline)> Phases { get; init; }

        /// <summary>Operations of each health, finished ones left out.</summary>
        public required IReadOnlyList<(Health Health, int Operations)> Healths { get; init; }

        /// <summary>Dwellings to be delivered.</summary>
        public required DeliverySchedule Deliveries { get; init; }

        /// <summary>Progress planned and reached.</summary>
        public required IReadOnlyList<ProgressPoint> Progress { get; init; }

        /// <summary>Share of local firms.</summary>
        public required LocalShare Local { get; init; }

        /// <summary>Delays of engaged operations.</summary>
        public required DelayTotals Delays { get; init; }

        /// <summary>Lots to be published from the month of the date on, by month and commune; none of a cancelled operation.</summary>
        public required IReadOnlyList<TenderMonth> Tenders { get; init; }

        /// <summary>The calendar of the engaged operations.</summary>
        public required Timeline Engaged { get; init; }

        /// <summary>The calendar of the operations under study.</summary>
        public required Timeline Study { get; init; }
    }

    /// <param name="Month">First date of the month of publication.</param>
    /// <param name="Lots">Lots planned or published then.</param>
    /// <param name="Operations">How many operations they belong to.</param>
    public sealed record TenderMonth(DateOnly Month, string Commune, int Lots, int Operations);

    /// <summary>Computes the page from the book; the lots from the store.</summary>
    public sealed class Handler(WorksiteReader reader, PortalDbContext db, PortalClock clock) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var date = query.Filter.On ?? clock.Today;
            var all = await reader.OnAsync(date, cancellationToken);
            var lines = query.Filter.Apply(all);
            var headlines = SteeringHeadlines.Of(query.Filter, date, lines, query.AllDecisions ? null : ShortDecisions);
            var figures = headlines.Figures;
            return new Result
            {
                Date = date,
                Today = clock.Today,
                Choices = FilterChoices.Of(all),
                Headlines = headlines,
                Phases = [.. Enum.GetValues<Phase>().Select(phase => (phase, Headline.Of(figures.Statuses.Where(status => status.Phase.Phase == phase))))],
                Healths = [.. Enum.GetValues<Health>().Select(health => (health, figures.Statuses.Count(status => !status.Phase.Phase.IsFinal() && status.Health.Health == health)))],
                Deliveries = DeliverySchedule.Of(figures),
                Progress = ProgressCurve.Of(figures),
                Local = LocalShare.Of(figures),
                Delays = DelayTotals.Of(figures),
                Tenders = await TendersAsync(date, lines.Where(line => !line.Status.IsCancelled).ToDictionary(line => line.Card.Id, line => line.Card.Commune), cancellationToken),
                Engaged = Timeline.Of(date, lines.Where(line => line.Status.IsEngaged)),
                Study = Timeline.Of(date, lines.Where(line => line.Status.IsUnderStudy)),
            };
        }

        private async Task<IReadOnlyList<TenderMonth>> TendersAsync(DateOnly date, Dictionary<Guid, string> communes, CancellationToken cancellationToken)
        {
            var from = new DateOnly(date.Year, date.Month, 1);
            var lots = await db.TenderLots.AsNoTracking().Where(lot => TenderLotStates.Open.Contains(lot.State) && lot.PlannedOn >= from)
                .Select(lot => new { lot.OperationId, lot.PlannedOn }).ToListAsync(cancellationToken);
            return [.. from lot in lots
                       where communes.ContainsKey(lot.OperationId)
                       group lot by (Month: new DateOnly(lot.PlannedOn.Year, lot.PlannedOn.Month, 1), Commune: communes[lot.OperationId]) into place
                       orderby place.Key.Month, SearchText.Normalize(place.Key.Commune)
                       select new TenderMonth(place.Key.Month, place.Key.Commune, place.Count(), place.Select(lot => lot.OperationId).Distinct().Count())];
        }
    }
}
