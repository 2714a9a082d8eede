using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Cleaning;

internal sealed class HallReportsPart : IApplicationPart
{
    public void AddServices(IServiceCollection services) => services.AddScoped<HallReportDesk>();
}
