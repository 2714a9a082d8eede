using System.Security.Claims;
using AngersHabitat.Application.Steering;

namespace AngersHabitat.Web.Features.Steering;

/// <summary>The manager's part of the home of the day.</summary>
internal sealed class OverdueDayPart : IDayPart
{
    public int Order => 1;

    public Type ViewComponent => typeof(OverdueDayViewComponent);

    public bool IsFor(ClaimsPrincipal user) => user.May<ListOverdue.Query>();
}
