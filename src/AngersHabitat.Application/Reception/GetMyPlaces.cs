using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception;

/// <summary>« Mon lieu d'accueil »: what to do now, my agency, my lodge and its session. Refused: an unknown residence (not found).</summary>
public static class GetMyPlaces
{
    /// <summary>The query.</summary>
    /// <param name="ResidenceId">The residence, known by an identifier that tells nothing of the tenant.</param>
    [AllowAnyone]
    public sealed record Query(Guid ResidenceId) : IQuery<Result>;

    /// <summary>The three cards.</summary>
    /// <param name="At">Present instant.</param>
    /// <param name="ResidenceName">Name of the residence.</param>
    /// <param name="Step">What to do now.</param>
    /// <param name="Agency">My agency.</param>
    /// <param name="Lodge">My lodge, null without.</param>
    /// <param name="CallCentre">The call centre.</param>
    public sealed record Result(
        DateTimeOffset At, string ResidenceName, NextStep Step, PlaceSummary Agency, PlaceSummary? Lodge, PlaceSummary? CallCentre)
    {
        /// <summary>The coming seven days of each place.</summary>
        public required IReadOnlyDictionary<Guid, IReadOnlyList<PlaceDay>> Week { get; init; }

        /// <summary>Last part of the address of the residence's page.</summary>
        public required string ResidenceSlug { get; init; }

        /// <summary>An open place nearby, when the own one is shut or full.</summary>
        public PlaceSummary? Alternative { get; init; }

        /// <summary>Next instant at which a status shown changes.</summary>
        public DateTimeOffset? Until => new[] { Agency, Lodge, CallCentre, Alternative }.NextChangeAfter(At);
    }

    /// <summary>Reads the places of the residence.</summary>
    public sealed class Handler(PortalDbContext db, PlaceBook book, IPlaceVisits visits, PortalClock clock) : IQueryHandler<Query, Result>
    {
        /// <inheritdoc />
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var residence = await db.Residences.AsNoTracking()
                .SingleOrDefaultAsync(row => row.Id == query.ResidenceId, cancellationToken) ?? throw new NotFoundException("Residence");
            var asked = AsOf.Present(clock);
            var today = asked.Date;
            var rows = (await book.ReadAsync(cancellationToken)).All.Where(row => row.Place.Id == residence.LodgeId || row.Place.Id == residence.AgencyId
                || (row.Place.Type != PlaceType.Lodge && row.Place.IsInService(today))).ToList();
            var counts = await visits.OccupanciesAsync(rows, asked, cancellationToken);
            var places = rows.Select(row => row.SummaryAt(asked).With(counts)).ToList();
            var agency = places.Single(place => place.Id == residence.AgencyId);
            var lodge = places.SingleOrDefault(place => place.Id == residence.LodgeId);
            var callCentre = places.FirstOrDefault(place => place.Type == PlaceType.CallCentre);
            PlaceSummary[] own = [.. ((PlaceSummary?[])[agency, lodge, callCentre]).OfType<PlaceSummary>()];
            var step = NextStep.Choose([.. own.Select(place => place.Named)], [.. places.Except(own).Select(place => place.Named)]);
            var days = rows.Where(row => row.Place.Id == agency.Id || row.Place.Id == lodge?.Id || row.Place.Id == callCentre?.Id)
                .ToDictionary(row => row.Place.Id, row => PlaceDay.Of(row.Calendar, asked.At, 7));
            var alternative = places.FirstOrDefault(place => place.Name == step.Alternative?.Name);
            return new Result(asked.At, residence.Name, step, agency, lodge, callCentre) { Week = days, ResidenceSlug = residence.Slug, Alternative = alternative };
        }
    }
}
