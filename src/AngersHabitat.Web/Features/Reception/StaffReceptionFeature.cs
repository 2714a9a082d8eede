namespace AngersHabitat.Web.Features.Reception;

/// <summary>Menu entries and services of the staff side of places.</summary>
internal sealed class StaffReceptionFeature : IFeature
{
    public void AddServices(IServiceCollection services) => services.AddSingleton<IDayPart, ReceptionDayPart>();

    public IEnumerable<MenuEntry> StaffNavigation() =>
    [
        new(0, "Ma journée", "day", PageRef.To<StaffHomeController>(nameof(StaffHomeController.Index))),
        new(10, "Lieux", "staff-places", PageRef.To<StaffPlacesController>(nameof(StaffPlacesController.Index))),
    ];
}
