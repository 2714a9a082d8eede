using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Register;

/// <summary>Lodges and agencies in service by their names, as files of residences name them: « Loge Les Tilleuls » or « Les Tilleuls », « Agence Centre » or « Centre ».</summary>
internal sealed class ResidencePlaces
{
    private readonly NamesInFiles<(Guid Id, Guid AgencyId)> _lodges = new("loge");
    private readonly NamesInFiles<Guid> _agencies = new("agence");
    private readonly Dictionary<Guid, string> _names;

    private ResidencePlaces(IReadOnlyList<Place> places)
    {
        _names = places.ToDictionary(place => place.Id, place => place.Name);
        foreach (var place in places)
        {
            if (place is { Type: PlaceType.Lodge, ParentAgencyId: { } agency })
                _lodges.Add(place.Name, (place.Id, agency));
            else if (place.Type == PlaceType.Agency)
                _agencies.Add(place.Name, place.Id);
        }
    }

    public static async Task<ResidencePlaces> ReadAsync(PortalDbContext db, DateOnly today, CancellationToken cancellationToken)
        => new(await db.Places.AsNoTracking().Where(Place.InService.For(today)).ToListAsync(cancellationToken));

    public (Guid Id, Guid AgencyId)? FindLodge(string name) => _lodges.Find(name);

    public Guid? FindAgency(string name) => _agencies.Find(name);

    public string NameOf(Guid? id) => id is { } known ? _names.GetValueOrDefault(known, "") : "";
}
