namespace AngersHabitat.Web.Features.Reception;

/// <summary>Menu entries of the places.</summary>
internal sealed class ReceptionFeature : IFeature
{
    public IEnumerable<(int Order, NavigationItem Item)> PublicNavigation() =>
    [
        (0, new NavigationItem("Accueil", "/", "home")),
        (10, new NavigationItem("Lieux d'accueil", "/lieux", "places")),
    ];
}
