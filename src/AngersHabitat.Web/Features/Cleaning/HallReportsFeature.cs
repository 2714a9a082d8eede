namespace AngersHabitat.Web.Features.Cleaning;

/// <summary>The menu entry of what the public told.</summary>
internal sealed class HallReportsFeature : IFeature
{
    public IEnumerable<MenuEntry> StaffNavigation() =>
    [
        new(48, "Signalements de propreté", "hall-reports", PageRef.To<HallReportsController>(nameof(HallReportsController.Index))),
    ];
}
