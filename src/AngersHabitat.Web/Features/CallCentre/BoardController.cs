using AngersHabitat.Application.CallCentre;

namespace AngersHabitat.Web.Features.CallCentre;

/// <summary>The live board, for a desk or a wall.</summary>
[For<GetBoard.Query>]
[Route("/agents/tableau")]
public sealed class BoardController(IMediator mediator) : PortalController(mediator)
{
    /// <summary>The board.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index(bool mur = false)
    {
        ViewData["Wall"] = mur;
        return View(await Mediator.Send(new GetBoard.Query(), HttpContext.RequestAborted));
    }
}
