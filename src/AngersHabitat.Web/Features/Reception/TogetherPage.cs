using AngersHabitat.Application.Reception.Editing;
using AngersHabitat.Application.Reception.Together;
using AngersHabitat.Domain.Reception;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The form of a change in several places.</summary>
/// <param name="Form">The change and its places.</param>
/// <param name="Offered">What can be ticked, and the week to start from.</param>
public sealed record TogetherPage(PublishTogether.Command Form, GetTogetherForm.Result Offered) : FormPage<PublishTogether.Command>(Form)
{
    /// <summary>Groups of several places: each type, and the lodges of each agency.</summary>
    public IEnumerable<SelectListItem> Groups() =>
    [
        .. from places in Offered.Places.GroupBy(place => place.Type)
           where places.Count() > 1
           select new SelectListItem($"{ScopeWords.Of(places.Key, null)} ({places.Count()})", EditScope.KeyOf(places.Key)),
        .. from lodges in Offered.Places.Where(place => place.Agency is not null).GroupBy(place => place.Agency!, StringComparer.Ordinal)
           let agency = Offered.Places.First(place => place.Slug == lodges.Key)
           select new SelectListItem($"Les loges {PlaceNames.Of(agency.Name, agency.Type)} ({lodges.Count()})", PlaceToTick.LodgesOf(lodges.Key)),
    ];

    /// <summary>Every place, under its type.</summary>
    public IEnumerable<IGrouping<PlaceType, PlaceToTick>> Places() => Offered.Places.GroupBy(place => place.Type);

    /// <summary>Whether places are ticked one by one.</summary>
    public bool HasChosen => Form.Places.Count > 0;
}
