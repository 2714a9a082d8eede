using System.Security.Claims;
using AngersHabitat.Application.Reception.Editing;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>Reception's part of the home of the day.</summary>
internal sealed class ReceptionDayPart : IDayPart
{
    public int Order => 10;

    public Type ViewComponent => typeof(ReceptionDayViewComponent);

    public bool IsFor(ClaimsPrincipal user) => user.May<GetReceptionDay.Query>();
}
