using AngersHabitat.Application.Worksites;
using AngersHabitat.Web.Hosting;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>Worksites: what they add to the host.</summary>
internal sealed class WorksitesFeature : IFeature
{
    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<WorksiteBook>();
        services.AddScoped<WorksiteReader>();
    }
}
