using System.Security.Claims;
using AngersHabitat.Application.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>The caller's part of the home of the day.</summary>
internal sealed class OutreachDayPart : IDayPart
{
    public int Order => 3;

    public Type ViewComponent => typeof(OutreachDayViewComponent);

    public bool IsFor(ClaimsPrincipal user) => user.May<GetQueue.Query>();
}
