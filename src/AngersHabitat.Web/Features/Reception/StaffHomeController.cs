using AngersHabitat.Application.Lists;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The home of the day: what awaits each person, according to their roles.</summary>
[Authorize]
[Route("/agents")]
public sealed class StaffHomeController(IMediator mediator, IEnumerable<IDayPart> parts) : PortalController(mediator)
{
    /// <summary>The page.</summary>
    [HttpGet("")]
    public IActionResult Index([FromFilters] DayQuery day)
        => View(new DayPage(day, [.. parts.Where(part => part.IsFor(User)).OrderBy(part => part.Order).Select(part => part.ViewComponent)]));
}
