namespace AngersHabitat.Web.Features.Attendance;

/// <summary>Menu entries of the attendance pages.</summary>
internal sealed class AttendanceFeature : IFeature
{
    public IEnumerable<MenuEntry> StaffNavigation() =>
    [
        new(20, "Fréquentation", "attendance", PageRef.To<AttendanceController>(nameof(AttendanceController.Index))),
        new(120, "Pilotage : fréquentation", "attendance-steering", PageRef.To<AttendanceSteeringController>(nameof(AttendanceSteeringController.Index))),
    ];
}
