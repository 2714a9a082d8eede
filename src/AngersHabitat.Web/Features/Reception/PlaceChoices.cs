using AngersHabitat.Application.Reception.Register;
using AngersHabitat.Domain.Reception;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>Places to choose from in a form.</summary>
internal static class PlaceChoices
{
    public static IEnumerable<SelectListItem> Of(this IReadOnlyList<ListPlaceChoices.Choice> places, PlaceType type, Guid? except = null)
        => places.Where(place => place.Type == type).Without(except);

    public static IEnumerable<SelectListItem> Without(this IEnumerable<ListPlaceChoices.Choice> places, Guid? except)
        => places.Where(place => place.Id != except).Select(place => new SelectListItem(place.Name, $"{place.Id}"));
}
