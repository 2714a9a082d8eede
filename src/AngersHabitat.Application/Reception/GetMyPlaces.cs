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
        /// <summary>Next instant at which a status shown changes.</summary>
        public DateTimeOffset? Until => new[] { Agency, Lodge, CallCentre }.NextChangeAfter(At);
    }

    /// <summary>Reads the places of the residence.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock) : IQueryHandler<Query, Result>
    {
        /// <inheritdoc />
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var residence = await db.Residences.AsNoTracking()
                .SingleOrDefaultAsync(row => row.Id == query.ResidenceId, cancellationToken) ?? throw new NotFoundException("Residence");
            var at = clock.GetUtcNow();
            var rows = await db.ReadCalendarsAsync(
                place => place.Id == residence.AgencyId || place.Id == residence.LodgeId || place.Type == PlaceType.CallCentre, cancellationToken);
            var places = rows.Select(row => PlaceSummary.Of(row, AsOf.Present(at))).ToList();
            var agency = places.Single(place => place.Id == residence.AgencyId);
            var lodge = places.SingleOrDefault(place => place.Id == residence.LodgeId);
            var callCentre = places.FirstOrDefault(place => place.Type == PlaceType.CallCentre);
            var step = NextStep.Choose([.. ((PlaceSummary?[])[agency, lodge, callCentre]).OfType<PlaceSummary>()
                .Select(place => new NamedStatus(place.Name, place.Phone, place.Status))]);
            return new Result(at, residence.Name, step, agency, lodge, callCentre);
        }
    }
}
