namespace AngersHabitat.Web.Features.Interventions;

/// <summary>Menu entries of the visits.</summary>
internal sealed class InterventionsFeature : IFeature
{
    public const string Section = "interventions";

    public const string RoundSection = Section;

    public void AddServices(IServiceCollection services)
    {
    }

    public IEnumerable<MenuEntry> StaffNavigation() =>
    [
        new(40, "Interventions", Section, PageRef.To<VisitsController>(nameof(VisitsController.Index))),
        new(115, "Pilotage : interventions", "visit-steering", PageRef.To<VisitSteeringController>(nameof(VisitSteeringController.Index))),
    ];
}
