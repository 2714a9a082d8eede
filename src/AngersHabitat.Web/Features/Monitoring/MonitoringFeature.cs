namespace AngersHabitat.Web.Features.Monitoring;

/// <summary>Menu entries of the portal's state and its letters.</summary>
internal sealed class MonitoringFeature : IFeature
{
    public IEnumerable<MenuEntry> StaffNavigation() =>
    [
        new(220, "État du portail", "monitoring", PageRef.To<MonitoringController>(nameof(MonitoringController.Index))),
        new(215, "Courriers", "letters", PageRef.To<LettersController>(nameof(LettersController.Index))),
    ];
}
