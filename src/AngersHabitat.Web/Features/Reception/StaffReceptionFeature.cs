namespace AngersHabitat.Web.Features.Reception;

/// <summary>Menu entries of the staff side of places.</summary>
internal sealed class StaffReceptionFeature : IFeature
{
    public IEnumerable<MenuEntry> StaffNavigation() =>
    [
        new(0, "Ma journée", "day", PageRef.To<StaffHomeController>(nameof(StaffHomeController.Index))),
        new(10, "Lieux", "staff-places", PageRef.To<StaffPlacesController>(nameof(StaffPlacesController.Index))),
        new(910, "Registre", "register", PageRef.To<PlaceRegisterController>(nameof(PlaceRegisterController.Index))),
        new(915, "Résidences", "residences", PageRef.To<ResidencesController>(nameof(ResidencesController.Index))),
    ];
}
