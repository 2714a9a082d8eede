using AngersHabitat.Application.Events;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Landlord;

internal sealed class LandlordPart : IApplicationPart
{
    public void AddServices(IServiceCollection services)
        => services.AddScoped<IPublicOpening, PublicOpening>().AddScoped<LandlordDesk>().AddHeld<LandlordKeeper>().AddSingleton<ICrises>(provider => provider.GetRequiredService<LandlordKeeper>())
            .AddSingleton<IHolidays>(provider => provider.GetRequiredService<LandlordKeeper>());
}
