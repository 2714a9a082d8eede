using AngersHabitat.Application.Attendance;

namespace AngersHabitat.Web.Features.Attendance;

/// <summary>Menu entries and services of the attendance pages.</summary>
internal sealed class AttendanceFeature : IFeature
{
    public void AddServices(IServiceCollection services)
        => services.AddScoped<DoorCatalogue>().AddScoped<DoorReader>().AddScoped<DoorLock>().AddScoped<QuietTimes>().AddScoped<Occupancies>();

    public IEnumerable<MenuEntry> StaffNavigation() =>
    [
        new(20, "Fréquentation", "attendance", PageRef.To<AttendanceController>(nameof(AttendanceController.Index))),
        new(120, "Pilotage : fréquentation", "attendance-steering", PageRef.To<AttendanceSteeringController>(nameof(AttendanceSteeringController.Index))),
    ];
}
