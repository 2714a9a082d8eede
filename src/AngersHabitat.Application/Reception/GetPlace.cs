using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception;

/// <summary>One place with its coming days and what belongs to it. Refused: a slug that no place has (not found).</summary>
public static class GetPlace
{
    /// <summary>The query.</summary>
    [AllowAnyone]
    public sealed record Query : IQuery<Result>
    {
        /// <summary>Name in addresses.</summary>
        public required string Slug { get; init; }

        /// <summary>Instant asked about; null: now.</summary>
        public DateTimeOffset? At { get; init; }

        /// <summary>How many days to give, from the date of the instant on; 1 to 366.</summary>
        public int Days { get; init; } = 14;
    }

    /// <summary>The place.</summary>
    /// <param name="At">Instant of the status.</param>
    /// <param name="Place">The place itself.</param>
    /// <param name="Days">Its coming days.</param>
    /// <param name="Agency">The agency of a lodge.</param>
    /// <param name="CallCentre">Who answers when the place does not.</param>
    /// <param name="Lodges">The lodges of an agency, by name.</param>
    /// <param name="Residences">The residences of a lodge, by name.</param>
    /// <param name="QuietTimes">When it is usually calm, from past weeks.</param>
    public sealed record Result(
        DateTimeOffset At, PlaceSummary Place, IReadOnlyList<PlaceDay> Days, PlaceSummary? Agency, PlaceSummary? CallCentre,
        IReadOnlyList<PlaceSummary> Lodges, IReadOnlyList<string> Residences, IReadOnlyList<VisitQuietTime> QuietTimes)
    {
        /// <summary>What to do now, of this place, its agency and the call centre.</summary>
        public required NextStep Step { get; init; }

        /// <summary>The nearest other place that lets in, while this one is open and does not.</summary>
        public PlaceSummary? Alternative { get; init; }

        /// <summary>First date on which it receives nobody any more; null: no end is planned.</summary>
        public DateOnly? RetiredFrom { get; init; }

        /// <summary>Where to go once it is retired.</summary>
        public PlaceSummary? ReplacedBy { get; init; }

        /// <summary>Whether it is retired.</summary>
        public bool IsRetired => RetiredFrom <= Paris.DateOf(At);

        /// <summary>Next instant at which a status shown changes.</summary>
        public DateTimeOffset? Until => new[] { Place, CallCentre, Alternative }.NextChangeAfter(At);
    }

    /// <summary>Reads the place, its agency or lodges, and the call centre.</summary>
    public sealed class Handler(PortalDbContext db, PlaceBook book, IPlaceVisits visits, PortalClock clock) : IQueryHandler<Query, Result>
    {
        /// <inheritdoc />
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var asked = AsOf.Asked(query.At, clock);
            var content = await book.ReadAsync(cancellationToken);
            var own = content.At(query.Slug);
            var (found, today) = (own.Place, asked.Date);
            var rows = content.All.Where(row => row.Place.Id == found.Id || row.Place.Id == found.ReplacedById || (row.Place.IsInService(today)
                && (row.Place.Id == found.ParentAgencyId || row.Place.ParentAgencyId == found.Id || row.Place.Type == PlaceType.CallCentre))).ToList();
            var residences = await db.Residences.AsNoTracking()
                .Where(residence => residence.LodgeId == found.Id)
                .Select(residence => residence.Name).ToListAsync(cancellationToken);

            PlaceSummary Summary(PlaceCalendar row) => row.SummaryAt(asked, withOpeningHours: row.Place.Id == found.Id);
            var counts = await visits.OccupanciesAsync([own], asked, cancellationToken);
            var self = Summary(own).With(counts);
            var mine = rows.Where(row => row.Place.Id == found.ParentAgencyId || row.Place.Type == PlaceType.CallCentre).Select(Summary).Prepend(self);
            var others = self.Status.Channel == Channel.OnSite && !self.Terms.LetsIn ? await OthersAsync(content, found.Id, asked, cancellationToken) : [];
            var step = NextStep.Choose([.. mine.Select(place => place.Named)], [.. others.Select(place => place.Named)]);
            return new Result(
                asked.At,
                self,
                PlaceDay.Of(own.Calendar, asked.At, query.Days),
                rows.Where(row => row.Place.Id == found.ParentAgencyId).Select(Summary).SingleOrDefault(),
                rows.Where(row => row.Place.Type == PlaceType.CallCentre && row.Place.Id != found.Id).Select(Summary).FirstOrDefault(),
                [.. rows.Where(row => row.Place.ParentAgencyId == found.Id).Select(Summary)],
                [.. residences.Order(FrenchOrder.Words)],
                Within(own.Calendar, asked.Date, await visits.QuietTimesAsync(own, cancellationToken)))
            {
                Step = step, Alternative = others.FirstOrDefault(place => place.Name == step.Alternative?.Name),
                RetiredFrom = found.RetiredFrom,
                ReplacedBy = rows.Where(row => row.Place.Id == found.ReplacedById).Select(Summary).SingleOrDefault(),
            };
        }

        /// <summary>The other places that receive, with how full they are.</summary>
        private async Task<IReadOnlyList<PlaceSummary>> OthersAsync(PlaceBookContent content, Guid own, AsOf asked, CancellationToken cancellationToken)
        {
            var rows = content.All.Where(row => row.Place.Id != own && row.Place.Type is PlaceType.Headquarters or PlaceType.Agency).ToList();
            var counts = await visits.OccupanciesAsync(rows, asked, cancellationToken);
            return [.. rows.Select(row => row.SummaryAt(asked).With(counts))];
        }

        // Calm hours of past weeks are told only of days and hours at which the place opens in the coming week.
        private static IReadOnlyList<VisitQuietTime> Within(OpeningCalendar calendar, DateOnly today, IReadOnlyList<VisitQuietTime> quiet)
            => [.. quiet.Where(time => Enumerable.Range(0, 7).Select(today.AddDays).Where(date => date.DayOfWeek == time.Day)
                .SelectMany(date => calendar.IntervalsOf(date, Channel.OnSite))
                .Any(open => IsWithin(time, open)))];

        // « Before 10 » begins when the place opens, « after 17 » ends when it closes; any other hour is named, and has to be open.
        private static bool IsWithin(VisitQuietTime time, OpeningInterval open)
            => (time.FromOpening ? open.Opens < time.ToHour * 60 : open.Opens <= time.FromHour * 60)
                && (time.ToClosing ? open.Closes > time.FromHour * 60 : open.Closes >= time.ToHour * 60);
    }
}
