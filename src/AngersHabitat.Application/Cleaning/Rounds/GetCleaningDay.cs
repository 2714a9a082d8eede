using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Cleaning;

namespace AngersHabitat.Application.Cleaning;

/// <summary>The day of who cleans: the residences of the own walk in their order, or those of a lodge for who plans, with each point and how its rounds stand.</summary>
public static class GetCleaningDay
{
    [Allow(Roles.Maintenance, Roles.Technician, Roles.Manager)]
    public sealed record Query : IOfAgency, IQuery<Result>
    {
        /// <summary>Only the lodges of that agency are offered.</summary>
        [Filter("agence", "Agence", Empty = "Toutes les agences", IsOwn = true)]
        public Guid? Agency { get; init; }

        /// <summary>The residences of one lodge, whichever agency's; null: the own walk. A technician has no other.</summary>
        [Filter("loge", "Résidences de", Empty = "Ma tournée")]
        public Guid? Lodge { get; init; }

        /// <inheritdoc />
        public AskingAgent Asking { get; init; } = AskingAgent.Anyone;
    }

    /// <param name="Stops">Residences where something is due today, in the order of the walk.</param>
    /// <param name="Lodges">Lodges to choose from; none for a technician.</param>
    /// <param name="Lodge">The lodge shown; null: the own walk.</param>
    /// <param name="Today">The date in France.</param>
    /// <param name="IsCrisis">Whether a crisis runs.</param>
    public sealed record Result(IReadOnlyList<CleaningStop> Stops, IReadOnlyList<CleaningChoice> Lodges, Guid? Lodge, DateOnly Today, bool IsCrisis);

    // Who walks past more than these reads the day of a firm; a longer list of numbers no store takes.
    private const int MostByNumber = 1_000;

    public sealed class Handler(PortalDbContext db, CleaningWalk walk, CleaningBook book, PortalClock clock) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var (now, today) = (clock.UtcNow, clock.Today);
            var lodges = walk.SeesAll ? await LodgesAsync(query, cancellationToken) : [];
            var lodge = lodges.Any(one => one.Id == query.Lodge) ? query.Lodge : null;
            var sites = lodge is null ? await walk.MineAsync(today, cancellationToken)
                : from site in db.CleaningSites join residence in db.Residences on site.Id equals residence.Id where residence.LodgeId == lodge select site;
            return new Result(await StopsAsync(await ByNumberAsync(sites, cancellationToken), today, now, cancellationToken), lodges, lodge, today, book.IsCrisis(today));
        }

        // Found once: every list below then goes from these residences to their rows, instead of asking of each row of a month whose walk it is on.
        private async Task<IQueryable<CleaningSite>> ByNumberAsync(IQueryable<CleaningSite> sites, CancellationToken cancellationToken)
        {
            var numbers = await sites.Select(site => site.Number).Take(MostByNumber + 1).ToListAsync(cancellationToken);
            return numbers.Count > MostByNumber ? sites : db.CleaningSites.Where(site => numbers.Contains(site.Number));
        }

        private async Task<IReadOnlyList<CleaningStop>> StopsAsync(IQueryable<CleaningSite> sites, DateOnly today, DateTime now, CancellationToken cancellationToken)
        {
            var points = await book.PointsAsync(cancellationToken);
            var plans = await book.InForceAsync(sites, today, cancellationToken);
            var rounds = await book.RoundsAsync(sites, today, cancellationToken);
            var problems = await ProblemsAsync(sites, today, cancellationToken);
            var places = await (from site in sites join residence in db.Residences on site.Id equals residence.Id select new { site, residence }).AsNoTracking().ToListAsync(cancellationToken);
            return [.. places.Where(place => plans.ContainsKey(place.site.Number)).OrderBy(place => place.site.Walk).ThenBy(place => place.residence.Name, FrenchOrder.Words)
                .Select(place => CleaningStop.Of(place.residence.Id, place.residence.Name, place.residence.Addresses, points, book.TurnsOf(plans[place.site.Number], today, rounds[place.site.Number], now),
                    rounds[place.site.Number], problems[place.site.Number], now))
                .Where(stop => stop.Points.Count > 0 || stop.Problems.Count > 0)];
        }

        // What was told in the last month and is not mended.
        private async Task<ILookup<int, (CleaningRound Round, bool HasPhotograph)>> ProblemsAsync(IQueryable<CleaningSite> sites, DateOnly today, CancellationToken cancellationToken)
        {
            var since = today.AddDays(-CleaningStop.ProblemDays);
            var rows = await (from round in db.CleaningRounds.AsNoTracking()
                              join site in sites on round.Site equals site.Number
                              where round.On >= since && round.Kind != CleaningRoundKind.Done && round.Kind != CleaningRoundKind.NotDone
                              select new { Round = round, HasPhotograph = db.RoundPhotographs.Any(photograph => photograph.RoundId == round.Id) }).ToListAsync(cancellationToken);
            var over = rows.Select(row => row.Round.AboutId).ToHashSet();
            return rows.Where(row => row.Round.Kind == CleaningRoundKind.Problem && !over.Contains(row.Round.Id)).OrderBy(row => row.Round.At)
                .ToLookup(row => row.Round.Site, row => (row.Round, row.HasPhotograph));
        }

        private async Task<IReadOnlyList<CleaningChoice>> LodgesAsync(Query query, CancellationToken cancellationToken)
            => [.. (await (from place in db.Places where query.Agency == null || place.ParentAgencyId == query.Agency || place.Id == query.Lodge where db.Residences.Any(residence => residence.LodgeId == place.Id) select new CleaningChoice(place.Id, place.Name)).ToListAsync(cancellationToken))
                .OrderBy(choice => choice.Name, FrenchOrder.Words)];
    }
}
