using System.Security.Claims;
using AngersHabitat.Application.Worksites;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>Worksites: what they add to the host.</summary>
internal sealed class WorksitesFeature : IFeature
{
    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<WorksiteBook>();
        services.AddScoped<WorksiteReader>();
        services.AddHostedService<BookWarmUp>();
    }

    public IEnumerable<(int Order, NavigationItem Item)> PublicNavigation() =>
    [
        (30, new NavigationItem("Chantiers", "/chantiers", "worksites")),
        (40, new NavigationItem("Appels d'offres", "/appels-d-offres", "tenders")),
    ];

    public IEnumerable<(int Order, NavigationItem Item)> StaffNavigation(ClaimsPrincipal user)
        => user.IsInRole(Roles.Manager) || user.IsInRole(Roles.Administrator)
            ? [(100, new NavigationItem("Pilotage : chantiers", "/pilotage/chantiers", "worksites"))]
            : [];
}
