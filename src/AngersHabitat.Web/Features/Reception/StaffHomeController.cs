using AngersHabitat.Application.Lists;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The home of the day: what awaits each person, according to their roles.</summary>
[Authorize]
[Route("/agents")]
public sealed class StaffHomeController(IMediator mediator, IEnumerable<IDayPart> parts, OwnAgency agency) : PortalController(mediator)
{
    /// <summary>The page. Which agencies it is asked for holds for the lists that follow.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index([FromFilters] DayQuery day)
    {
        ArgumentNullException.ThrowIfNull(day);
        if (day.Asking.HasAgency && Request.Query.ContainsKey("agence"))
            agency.Remember(all: day.Agency is null);
        return View(new DayPage(day, await agency.FindAsync(), [.. parts.Where(part => part.IsFor(User)).OrderBy(part => part.Order).Select(part => part.ViewComponent)]));
    }
}
