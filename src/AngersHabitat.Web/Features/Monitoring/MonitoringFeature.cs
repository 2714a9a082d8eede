namespace AngersHabitat.Web.Features.Monitoring;

/// <summary>Menu entry of the portal's state.</summary>
internal sealed class MonitoringFeature : IFeature
{
    public IEnumerable<MenuEntry> StaffNavigation() => [new(220, "État du portail", "monitoring", PageRef.To<MonitoringController>(nameof(MonitoringController.Index)))];
}
