using System.Security.Claims;
using AngersHabitat.Application.Reception.Editing;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>Menu entries and services of the staff side of places.</summary>
internal sealed class StaffReceptionFeature : IFeature
{
    public void AddServices(IServiceCollection services)
        => services.AddScoped<DraftDesk>().AddSingleton<IDayPart, ReceptionDayPart>();

    public IEnumerable<(int Order, NavigationItem Item)> StaffNavigation(ClaimsPrincipal user)
    {
        yield return (0, new NavigationItem("Ma journée", "/agents", "day"));
        if (user.IsInAny(Roles.Reception, Roles.Manager))
            yield return (10, new NavigationItem("Lieux", "/agents/lieux", "staff-places"));
    }
}
