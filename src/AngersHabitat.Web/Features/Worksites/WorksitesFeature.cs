namespace AngersHabitat.Web.Features.Worksites;

/// <summary>Worksites: what they add to the host.</summary>
internal sealed class WorksitesFeature : IFeature
{
    public IEnumerable<MenuEntry> PublicNavigation() =>
    [
        new(30, "Chantiers", "worksites", PageRef.To<WorksitesController>(nameof(WorksitesController.Index))),
        new(40, "Appels d'offres", "tenders", PageRef.To<TendersController>(nameof(TendersController.Index))),
    ];

    public IEnumerable<MenuEntry> StaffNavigation() => [new(100, "Pilotage : chantiers", "worksites", PageRef.To<SteeringController>(nameof(SteeringController.Index)))];
}
