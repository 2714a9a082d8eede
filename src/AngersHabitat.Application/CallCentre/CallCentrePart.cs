using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.CallCentre;

internal sealed class CallCentrePart : IApplicationPart
{
    public void AddServices(IServiceCollection services) => services.AddScoped<CallFigures>().AddScoped<ICallsNoted, CallsNoted>().AddScoped<IPromises, CallPromises>().AddScoped<IHeldByNumber, CallersHeld>();
}
