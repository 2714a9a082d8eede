using System.Security.Claims;
using AngersHabitat.Application.Monitoring;

namespace AngersHabitat.Web.Features.Monitoring;

/// <summary>The administrator's part of the home of the day.</summary>
internal sealed class MonitoringDayPart : IDayPart
{
    public int Order => 50;

    public Type ViewComponent => typeof(MonitoringDayViewComponent);

    public bool IsFor(ClaimsPrincipal user) => user.May<GetPortalState.Query>();
}
