using AngersHabitat.Application.Events;
using AngersHabitat.Application.Reception.Editing;
using AngersHabitat.Application.Reception.Register;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Reception;

internal sealed class ReceptionPart : IApplicationPart
{
    public void AddServices(IServiceCollection services)
        => services.AddHeld<PlaceBook>().AddScoped<IWarmUp, PlaceBookWarmUp>().AddScoped<DraftDesk>().AddScoped<ILandlordNumbers, LandlordNumbers>().AddScoped<IShownPlaces, ShownPlaces>().AddScoped<INoticeOccasions, PlaceOccasions>().AddScoped<IAgencies, Agencies>()
            .AddScoped<ILandmarks, Landmarks>();
}
