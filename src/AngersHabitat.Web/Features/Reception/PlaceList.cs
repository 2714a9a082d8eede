using AngersHabitat.Application.Reception;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>Filters of the list of places, as they stand in the address.</summary>
public sealed class PlaceFilter
{
    /// <summary>Kind of place; null or unreadable: all.</summary>
    public PlaceType? Type { get; init; }

    /// <summary>District or commune; empty: all.</summary>
    public string? Secteur { get; init; }

    /// <summary>Only what is open or answers now.</summary>
    public bool Ouvert { get; init; }
}

/// <summary>The list of places.</summary>
/// <param name="At">Instant of the statuses.</param>
/// <param name="Filter">Filters in force.</param>
/// <param name="Areas">Districts and communes to choose from.</param>
/// <param name="Places">Places that pass the filters.</param>
public sealed record PlaceList(DateTimeOffset At, PlaceFilter Filter, IReadOnlyList<string> Areas, IReadOnlyList<PlaceSummary> Places)
{
    /// <summary>Applies the filters.</summary>
    public static PlaceList Of(ListPlaces.Result result, PlaceFilter filter)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(filter);
        var areas = result.Places.Select(AreaOf).Where(area => area.Length > 0).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Create(Presentation.French.Culture, ignoreCase: true)).ToList();
        var wanted = SearchText.Normalize(filter.Secteur);
        return new PlaceList(result.At, filter, areas,
        [
            .. result.Places.Where(place => filter.Type is null || place.Type == filter.Type)
                .Where(place => wanted.Length == 0 || SearchText.Normalize(AreaOf(place)).Contains(wanted, StringComparison.Ordinal))
                .Where(place => !filter.Ouvert || place.Status.IsOpen),
        ]);
    }

    /// <summary>Next instant at which a status shown changes.</summary>
    public DateTimeOffset? Until => Places.NextChangeAfter(At);

    private static string AreaOf(PlaceSummary place) => place.Contact.District ?? place.Contact.City;
}
