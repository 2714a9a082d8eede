using AngersHabitat.Application.Reception;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Attendance;

/// <summary>The places whose door is counted: head office and agencies, with their calendars; read once a scope.</summary>
public sealed class DoorCatalogue(PlaceBook book)
{
    private IReadOnlyList<DoorPlace>? _all;

    /// <summary>One of them; null when the address names none.</summary>
    public async Task<DoorPlace?> FindAsync(string slug, CancellationToken cancellationToken)
        => (await AllAsync(cancellationToken)).FirstOrDefault(place => string.Equals(place.Slug, LookupKey.Of(slug), StringComparison.Ordinal));

    /// <summary>All of them, head office first, then by name.</summary>
    public async Task<IReadOnlyList<DoorPlace>> AllAsync(CancellationToken cancellationToken)
        => _all ??= Doors((await book.ReadAsync(cancellationToken)).All);

    internal static IReadOnlyList<DoorPlace> Doors(IEnumerable<PlaceCalendar> rows) =>
    [
        .. rows.Where(row => row.Place.Type is PlaceType.Headquarters or PlaceType.Agency)
            .Select(row => new DoorPlace(row.Place.Id, row.Place.Slug, row.Place.Name, row.Calendar)),
    ];
}
