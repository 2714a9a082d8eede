namespace AngersHabitat.Web.Features.Steering;

/// <summary>The overview of steering in the staff menu.</summary>
internal sealed class SteeringFeature : IFeature
{
    public IEnumerable<MenuEntry> StaffNavigation() =>
    [
        new(95, "Pilotage", "steering", PageRef.To<OverviewController>(nameof(OverviewController.Index))),
        new(140, "Pilotage : promesses en retard", "overdue", PageRef.To<OverdueController>(nameof(OverdueController.Index))),
    ];
}
