using System.Security.Claims;
using AngersHabitat.Application.Landlord;

namespace AngersHabitat.Web.Features.Landlord;

/// <summary>Before the portal is open, the first thing that an administrator's day says is what leads there.</summary>
internal sealed class OpeningDayPart(LandlordKeeper keeper) : IDayPart
{
    public int Order => 0;

    public Type ViewComponent => typeof(OpeningDayViewComponent);

    public bool IsFor(ClaimsPrincipal user) => !keeper.Now.IsOpen && user.May<OpenPortal.Command>();
}
