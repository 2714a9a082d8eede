using AngersHabitat.Application.Reception;
using AngersHabitat.Application.Reception.Halls;
using AngersHabitat.Web.Pages.Kept;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The page of a residence, to which the code in its hall leads.</summary>
[AllowAnonymous]
[KeptAnswer]
[FormerAddress(OfResidence = true)]
public sealed class HallController(IMediator mediator, IEnumerable<IHallPart> parts) : PortalController(mediator)
{
    [HttpGet("/residences/{slug}")]
    public async Task<IActionResult> Index(string slug)
    {
        var hall = await Mediator.Send(new GetHall.Query(slug), HttpContext.RequestAborted);
        var places = await Mediator.Send(new GetMyPlaces.Query(hall.ResidenceId), HttpContext.RequestAborted);
        return View(new HallPage(hall, places, [.. parts.OrderBy(part => part.Order).Select(part => part.ViewComponent)]));
    }

    /// <summary>Which problem, and the number or the form for it.</summary>
    [HttpGet("/residences/{slug}/signaler")]
    public async Task<IActionResult> Problem(string slug)
    {
        var hall = await Mediator.Send(new GetHall.Query(slug), HttpContext.RequestAborted);
        return View(new HallPage(hall, await Mediator.Send(new GetMyPlaces.Query(hall.ResidenceId), HttpContext.RequestAborted), []));
    }

    /// <summary>The short address under the code.</summary>
    [HttpGet("/r/{code}")]
    public async Task<IActionResult> Code(string code)
        => LocalRedirect($"~{HallPage.AddressOf((await Mediator.Send(new GetHall.Query(code, ByCode: true), HttpContext.RequestAborted)).Slug)}");

    /// <summary>Without a name there is the search.</summary>
    [HttpGet("/residences")]
    public IActionResult Search() => LocalRedirect("~/#recherche");
}
