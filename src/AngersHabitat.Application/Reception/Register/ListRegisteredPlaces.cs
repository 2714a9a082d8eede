using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Register;

/// <summary>The register of places, retired ones too: a list whose file comes in again as it went out.</summary>
public static class ListRegisteredPlaces
{
    [WithoutWords]
    public enum Sort
    {
        /// <summary>Head office and agencies first, then the call centre, then the lodges.</summary>
        Usual,

        Name,

        /// <summary>By agency, then name.</summary>
        Agency,

        /// <summary>By commune, then name.</summary>
        City,
    }

    [Allow(Roles.Administrator)]
    public sealed record Query : ListQuery<Sort>, IQuery<Page<Row>>
    {
        /// <summary>Part of a name, street, district or commune.</summary>
        [Filter("texte", "Nom, rue ou quartier")]
        public string? Text { get; init; }

        /// <summary>Kind of place.</summary>
        [Filter("type", "Type de lieu", Empty = "Tous les types")]
        public PlaceType? Type { get; init; }

        /// <summary>Retired places too.</summary>
        [Filter("retires", "Lieux retirés aussi")]
        public bool Retired { get; init; }
    }

    /// <summary>A place.</summary>
    /// <param name="Place">The place.</param>
    /// <param name="Agency">Name of the agency of a lodge.</param>
    /// <param name="OnSite">Usual hours on site, as a text.</param>
    /// <param name="ByPhone">Usual hours by telephone, as a text.</param>
    /// <param name="Residences">How many residences it looks after.</param>
    public sealed record Row(Place Place, string? Agency, string OnSite, string ByPhone, int Residences);

    /// <summary>Reads one page.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock) : IQueryHandler<Query, Page<Row>>
    {
        private static readonly QuerySort<Place, Sort> Order = new QuerySort<Place, Sort>(place => place.Id)
            .By(Sort.Usual, place => place.Type, PlaceCalendars.UsualTypes).Then(place => place.Name)
            .By(Sort.Name, place => place.Name)
            .By(Sort.Agency, place => place.ParentAgencyId ?? place.Id).Then(place => place.Name)
            .By(Sort.City, place => place.City).Then(place => place.Name);

        public async ValueTask<Page<Row>> Handle(Query query, CancellationToken cancellationToken)
        {
            var page = await db.ReadPageAsync(Kept(query), Order, query, cancellationToken);
            var agencies = await db.Places.Where(place => place.Type == PlaceType.Agency).ToDictionaryAsync(place => place.Id, place => place.Name, cancellationToken);
            var lodges = await CountAsync(db.Residences.Where(row => row.LodgeId != null).GroupBy(row => row.LodgeId!.Value), cancellationToken);
            var offices = await CountAsync(db.Residences.GroupBy(row => row.AgencyId), cancellationToken);
            return page.Select(row => new Row(
                row.Place, row.Place.ParentAgencyId is { } id ? agencies.GetValueOrDefault(id) : null,
                PlaceFile.HoursOf(row.Own, Channel.OnSite, clock.Today), PlaceFile.HoursOf(row.Own, Channel.Phone, clock.Today),
                lodges.GetValueOrDefault(row.Place.Id) + offices.GetValueOrDefault(row.Place.Id)));
        }

        private static Task<Dictionary<Guid, int>> CountAsync(IQueryable<IGrouping<Guid, Residence>> groups, CancellationToken cancellationToken)
            => groups.Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, cancellationToken);

        private IQueryable<Place> Kept(Query query)
        {
            var places = db.Places.AsNoTracking();
            if (!query.Retired)
                places = places.Where(Place.InService.For(clock.Today));
            if (query.Type is { } type)
                places = places.Where(place => place.Type == type);
            foreach (var word in SearchText.Normalize(query.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
                places = places.Where(place => place.Search.Contains(word));
            return places;
        }
    }
}
