using AngersHabitat.Application.Events;
using AngersHabitat.Application.Reception;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Attendance;

internal sealed class AttendancePart : IApplicationPart
{
    public void AddServices(IServiceCollection services)
        => services.AddHeld<DoorTotals>().AddScoped<DoorCatalogue>().AddScoped<DoorReader>().AddScoped<DoorLock>().AddScoped<QuietTimes>().AddScoped<Occupancies>()
            .AddScoped<IPlaceVisits, PlaceVisits>().AddScoped<IDoorsNow, DoorsNow>();
}
