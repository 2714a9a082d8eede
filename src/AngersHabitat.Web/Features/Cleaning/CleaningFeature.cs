namespace AngersHabitat.Web.Features.Cleaning;

/// <summary>Menu entries of the cleaning.</summary>
internal sealed class CleaningFeature : IFeature
{
    public const string Section = "cleaning";

    public void AddServices(IServiceCollection services)
    {
    }

    public IEnumerable<MenuEntry> StaffNavigation() =>
    [
        new(42, "Nettoyage", Section, PageRef.To<CleaningRoundsController>(nameof(CleaningRoundsController.Index))),
        new(117, "Pilotage : nettoyage", "cleaning-steering", PageRef.To<CleaningSteeringController>(nameof(CleaningSteeringController.Index))),
    ];
}
