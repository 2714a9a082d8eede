namespace AngersHabitat.Web.Features.Guidance;

/// <summary>Entries of the advice pages in the menu.</summary>
public sealed class GuidanceFeature : IFeature
{
    public IEnumerable<MenuEntry> PublicNavigation() =>
    [
        new(80, "Vérifier un appel", "is-it-you", PageRef.To<GuidanceController>(nameof(GuidanceController.IsItYou))),
        new(90, "Urgence", "emergency", PageRef.To<GuidanceController>(nameof(GuidanceController.Emergency))),
    ];
}
