using System.Security.Claims;
using AngersHabitat.Application.CallCentre;

namespace AngersHabitat.Web.Features.CallCentre;

/// <summary>The call centre's part of the home of the day.</summary>
internal sealed class CallCentreDayPart : IDayPart
{
    public int Order => 5;

    public Type ViewComponent => typeof(CallCentreDayViewComponent);

    public bool IsFor(ClaimsPrincipal user) => user.May<GetCallDesk.Query>();
}
