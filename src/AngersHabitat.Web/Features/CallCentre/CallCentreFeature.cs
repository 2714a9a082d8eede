using System.Security.Claims;
using AngersHabitat.Application.CallCentre;

namespace AngersHabitat.Web.Features.CallCentre;

/// <summary>Menu entries and services of the call centre's pages.</summary>
internal sealed class CallCentreFeature : IFeature
{
    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<CallFigures>().AddScoped<CallRecordImport>();
        services.AddSingleton<BoardSignal>();
    }

    public IEnumerable<(int Order, NavigationItem Item)> StaffNavigation(ClaimsPrincipal user)
    {
        if (user.IsInAny(Roles.CallCentre, Roles.Manager))
            yield return (30, new NavigationItem("Appels entrants", "/agents/appels-entrants", "inbound-calls"));
        yield return (90, new NavigationItem("Tableau en direct", "/agents/tableau", "board"));
        if (user.IsInRole(Roles.Manager))
            yield return (110, new NavigationItem("Pilotage : appels", "/pilotage/appels", "call-steering"));
    }
}
