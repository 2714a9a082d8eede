using AngersHabitat.Application.Reception.Editing;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Reception;

internal sealed class ReceptionPart : IApplicationPart
{
    public void AddServices(IServiceCollection services)
        => services.AddScoped<DraftDesk>().AddScoped<ILandlordNumbers, LandlordNumbers>();
}
