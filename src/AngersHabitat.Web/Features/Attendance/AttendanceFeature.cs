using System.Security.Claims;
using AngersHabitat.Application.Attendance;

namespace AngersHabitat.Web.Features.Attendance;

/// <summary>Menu entries and services of the attendance pages.</summary>
internal sealed class AttendanceFeature : IFeature
{
    public void AddServices(IServiceCollection services)
        => services.AddScoped<DoorCatalogue>().AddScoped<DoorReader>().AddScoped<DoorLock>().AddScoped<QuietTimes>().AddScoped<Occupancies>();

    public IEnumerable<(int Order, NavigationItem Item)> StaffNavigation(ClaimsPrincipal user)
    {
        if (user.IsInAny(Roles.Reception, Roles.Manager))
            yield return (20, new NavigationItem("Fréquentation", "/agents/frequentation", "attendance"));
        if (user.IsInRole(Roles.Manager))
            yield return (120, new NavigationItem("Pilotage : fréquentation", "/pilotage/frequentation", "attendance-steering"));
    }
}
