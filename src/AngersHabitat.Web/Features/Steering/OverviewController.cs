namespace AngersHabitat.Web.Features.Steering;

/// <summary>The first page of steering: where things stand today and what needs a decision, as each service tells it.</summary>
[For<OverviewView>]
public sealed class OverviewController(IMediator mediator, IEnumerable<IOverviewPart> parts, PortalClock clock) : PortalController(mediator)
{
    /// <summary>The page.</summary>
    [HttpGet("/pilotage")]
    public async Task<IActionResult> Index()
    {
        var shown = new List<OverviewPart>();
        // To an administrator alone, figures whose pages are the managers' would only lead to refusals.
        foreach (var part in parts.Where(part => part.Page.IsOpenTo(User)).OrderBy(part => part.Order))
            shown.Add(await part.ReadAsync(HttpContext.RequestAborted));
        return View(new OverviewView(clock.Today, shown));
    }
}
