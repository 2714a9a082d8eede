namespace AngersHabitat.Web.Features.Landlord;

/// <summary>Menu entries of the landlord.</summary>
internal sealed class LandlordFeature : IFeature
{
    public IEnumerable<MenuEntry> StaffNavigation() =>
    [
        new(905, "Organisme", "landlord", PageRef.To<LandlordController>(nameof(LandlordController.Index))),
        new(990, "Mise en service", "opening-day", PageRef.To<OpeningDayController>(nameof(OpeningDayController.Index))),
    ];
}
