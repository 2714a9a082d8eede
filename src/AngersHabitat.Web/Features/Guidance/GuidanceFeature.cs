namespace AngersHabitat.Web.Features.Guidance;

/// <summary>Entries of the advice pages in the menu.</summary>
public sealed class GuidanceFeature : IFeature
{
    /// <inheritdoc />
    public IEnumerable<(int Order, NavigationItem Item)> PublicNavigation() =>
    [
        (80, new NavigationItem("Vérifier un appel", "/est-ce-bien-vous", "is-it-you")),
        (90, new NavigationItem("Urgence", "/urgence", "emergency")),
    ];
}
