using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Register;

/// <summary>The places in service, to choose from: agencies for a lodge, lodges for a residence, any for « comme… ».</summary>
public static class ListPlaceChoices
{
    [Allow(Roles.Administrator)]
    public sealed record Query : IQuery<IReadOnlyList<Choice>>;

    /// <summary>A place.</summary>
    /// <param name="Id">Identifier.</param>
    /// <param name="Name">Name.</param>
    /// <param name="Type">Kind of place.</param>
    /// <param name="AgencyId">The agency of a lodge.</param>
    public sealed record Choice(Guid Id, string Name, PlaceType Type, Guid? AgencyId);

    /// <summary>Reads them by name.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock) : IQueryHandler<Query, IReadOnlyList<Choice>>
    {
        public async ValueTask<IReadOnlyList<Choice>> Handle(Query query, CancellationToken cancellationToken)
        {
            var places = await db.Places.Where(Place.InService.For(clock.Today))
                .Select(place => new Choice(place.Id, place.Name, place.Type, place.ParentAgencyId)).ToListAsync(cancellationToken);
            return [.. places.OrderBy(place => Array.IndexOf(PlaceCalendars.UsualTypes, place.Type)).ThenBy(place => place.Name, FrenchOrder.Words)];
        }
    }
}
