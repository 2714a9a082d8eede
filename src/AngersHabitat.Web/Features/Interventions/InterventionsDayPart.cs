using System.Security.Claims;
using AngersHabitat.Application.Interventions;

namespace AngersHabitat.Web.Features.Interventions;

/// <summary>The part of maintenance and of technicians in the home of the day.</summary>
internal sealed class InterventionsDayPart : IDayPart
{
    public int Order => 4;

    public Type ViewComponent => typeof(InterventionsDayViewComponent);

    public bool IsFor(ClaimsPrincipal user) => user.May<GetVisitDay.Query>();
}
