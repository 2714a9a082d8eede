using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Cleaning;

internal sealed class CleaningPart : IApplicationPart
{
    public void AddServices(IServiceCollection services)
        => services.AddScoped<CleaningBook>().AddScoped<CleaningWalk>().AddScoped<IResidenceCleaning, LastAndNextRound>().AddScoped<ICleaningNow, MissedHandles>();
}
