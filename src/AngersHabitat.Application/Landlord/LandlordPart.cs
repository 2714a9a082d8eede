using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Landlord;

internal sealed class LandlordPart : IApplicationPart
{
    public void AddServices(IServiceCollection services) => services.AddScoped<IPublicOpening, PublicOpening>();
}
