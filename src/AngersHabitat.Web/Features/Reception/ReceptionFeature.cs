namespace AngersHabitat.Web.Features.Reception;

/// <summary>Menu entries of the places.</summary>
internal sealed class ReceptionFeature : IFeature
{
    public IEnumerable<MenuEntry> PublicNavigation() =>
    [
        new(10, "Lieux d'accueil", "places", PageRef.To<PlacesController>(nameof(PlacesController.Index))),
    ];
}
