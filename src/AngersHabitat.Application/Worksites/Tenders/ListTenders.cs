using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>Lots for firms: to answer now, to come, and the results of the last months.</summary>
public static class ListTenders
{
    /// <summary>How long a result is shown, in days.</summary>
    public const int ResultDays = 180;

    [AllowAnyone]
    public sealed record Query : IFiltered, IQuery<Result>
    {
        /// <summary>Kind of work, any when null.</summary>
        [Filter("travaux", "Travaux", Empty = "Tous")]
        public WorkKind? Work { get; init; }

        /// <summary>Commune, any when empty.</summary>
        [Filter("commune", "Commune", Empty = "Toutes")]
        public string? Commune { get; init; }
    }

    /// <summary>The lots.</summary>
    /// <param name="Today">The present date.</param>
    /// <param name="Open">Published, answers still taken; the first to close first.</param>
    /// <param name="Planned">To be published; the first first.</param>
    /// <param name="Results">Under review, or decided of late; the latest first.</param>
    /// <param name="Communes">Communes to choose from.</param>
    public sealed record Result(DateOnly Today, IReadOnlyList<Lot> Open, IReadOnlyList<Lot> Planned, IReadOnlyList<Lot> Results, IReadOnlyList<string> Communes);

    /// <summary>A lot as firms see it.</summary>
    public sealed record Lot
    {
        public required Guid Id { get; init; }

        public required TenderLotState State { get; init; }

        /// <summary>The work, in words.</summary>
        public required string Title { get; init; }

        /// <summary>Kind of work.</summary>
        public required WorkKind Work { get; init; }

        /// <summary>Amount band.</summary>
        public required AmountBand Amount { get; init; }

        public required string HowToAnswer { get; init; }

        /// <summary>Planned date of publication.</summary>
        public required DateOnly PlannedOn { get; init; }

        /// <summary>When it was published.</summary>
        public required DateOnly? PublishedOn { get; init; }

        /// <summary>Last date to answer, included.</summary>
        public required DateOnly AnswersUntil { get; init; }

        /// <summary>When it was decided.</summary>
        public required DateOnly? DecidedOn { get; init; }

        /// <summary>The firm chosen; the law makes it public (Code de la commande publique, article R2183-1).</summary>
        public required string? Firm { get; init; }

        /// <summary>Whether it offers again a lot that found no firm.</summary>
        public required bool IsRelaunch { get; init; }

        /// <summary>Last change of the lot, UTC.</summary>
        public required DateTime ChangedAt { get; init; }

        /// <summary>How often it was changed.</summary>
        public required int Revision { get; init; }

        public required string Operation { get; init; }

        /// <summary>Last part of the operation's address.</summary>
        public required string Slug { get; init; }

        public required string Commune { get; init; }

        /// <summary>Nature of the operation.</summary>
        public required Nature Nature { get; init; }

        /// <summary>Dwellings concerned: all those of the operation.</summary>
        public required int Dwellings { get; init; }
    }

    /// <summary>Reads the lots.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var today = clock.Today;
            var lots = await Rows(today.AddDays(-ResultDays)).ToListAsync(cancellationToken);
            var communes = lots.Select(lot => lot.Commune).Distinct(StringComparer.Ordinal).OrderBy(SearchText.Normalize, StringComparer.Ordinal);
            var kept = lots.Where(lot => (query.Work is null || lot.Work == query.Work)
                && (string.IsNullOrEmpty(query.Commune) || string.Equals(lot.Commune, query.Commune, StringComparison.Ordinal))).ToLookup(lot => IsOpen(lot, today) ? TenderLotState.Published : lot.State is TenderLotState.Planned ? TenderLotState.Planned : TenderLotState.UnderReview);
            return new Result(
                today,
                [.. kept[TenderLotState.Published].OrderBy(lot => lot.AnswersUntil).ThenBy(lot => lot.Operation, StringComparer.Ordinal)],
                [.. kept[TenderLotState.Planned].OrderBy(lot => lot.PlannedOn).ThenBy(lot => lot.Operation, StringComparer.Ordinal)],
                [.. kept[TenderLotState.UnderReview].OrderByDescending(lot => lot.DecidedOn ?? lot.AnswersUntil).ThenBy(lot => lot.Operation, StringComparer.Ordinal)],
                [.. communes]);
        }

        private static bool IsOpen(Lot lot, DateOnly today) => lot.State is TenderLotState.Published && lot.AnswersUntil >= today;

        private IQueryable<Lot> Rows(DateOnly since)
            => from lot in db.TenderLots.AsNoTracking()
               join operation in db.Operations.AsNoTracking() on lot.OperationId equals operation.Id
               where TenderLotStates.Open.Contains(lot.State) || lot.DecidedOn >= since
               where !operation.Phases.Any(change => change.Phase == Phase.Cancelled)
               select new Lot
               {
                   Id = lot.Id,
                   State = lot.State,
                   Title = lot.Title,
                   Work = lot.Work,
                   Amount = lot.Amount,
                   HowToAnswer = lot.HowToAnswer,
                   PlannedOn = lot.PlannedOn,
                   PublishedOn = lot.PublishedOn,
                   AnswersUntil = lot.AnswersUntil,
                   DecidedOn = lot.DecidedOn,
                   Firm = operation.Contracts.Where(contract => contract.LotId == lot.Id).Select(contract => contract.Firm).FirstOrDefault(),
                   IsRelaunch = lot.RelaunchOfId != null,
                   ChangedAt = lot.ChangedAt,
                   Revision = lot.Revision,
                   Operation = operation.Name,
                   Slug = operation.Slug,
                   Commune = operation.Commune,
                   Nature = operation.Nature,
                   Dwellings = operation.Dwellings.OrderByDescending(row => row.Sequence).Select(row => row.Dwellings).First(),
               };
    }
}
