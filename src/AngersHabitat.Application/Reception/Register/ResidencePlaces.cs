using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Register;

/// <summary>Lodges and agencies in service by their names, as files of residences name them: « Loge Les Tilleuls » or « Les Tilleuls », « Agence Centre » or « Centre ».</summary>
internal sealed class ResidencePlaces
{
    private readonly Dictionary<string, (Guid Id, Guid AgencyId)> _lodges = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Guid> _agencies = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, string> _names;

    private ResidencePlaces(IReadOnlyList<Place> places)
    {
        _names = places.ToDictionary(place => place.Id, place => place.Name);
        foreach (var place in places)
        {
            var name = SearchText.Normalize(place.Name);
            if (place is { Type: PlaceType.Lodge, ParentAgencyId: { } agency })
            {
                _lodges[name] = (place.Id, agency);
                _lodges.TryAdd(Without(name, "loge "), (place.Id, agency));
            }
            else if (place.Type == PlaceType.Agency)
            {
                _agencies[name] = place.Id;
                _agencies.TryAdd(Without(name, "agence "), place.Id);
            }
        }
    }

    public static async Task<ResidencePlaces> ReadAsync(PortalDbContext db, DateOnly today, CancellationToken cancellationToken)
        => new(await db.Places.AsNoTracking().Where(Place.InService.For(today)).ToListAsync(cancellationToken));

    public (Guid Id, Guid AgencyId)? FindLodge(string name) => _lodges.TryGetValue(SearchText.Normalize(name), out var lodge) ? lodge : null;

    public Guid? FindAgency(string name) => _agencies.TryGetValue(SearchText.Normalize(name), out var agency) ? agency : null;

    public string NameOf(Guid? id) => id is { } known ? _names.GetValueOrDefault(known, "") : "";

    private static string Without(string name, string start) => name.StartsWith(start, StringComparison.Ordinal) ? name[start.Length..] : name;
}
