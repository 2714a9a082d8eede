using AngersHabitat.Application.Reception;
using FluentValidation;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The front page, the search and « Mon lieu d'accueil ».</summary>
[AllowAnonymous]
public sealed class HomeController(IMediator mediator) : PortalController(mediator)
{
    [HttpGet("/")]
    public async Task<IActionResult> Index()
        => View(nameof(Index), new FrontPage(await Mediator.Send(new ListPlaces.Query(), HttpContext.RequestAborted)));

    /// <summary>A POST, because an address belongs in no URL; it leads to residences by identifiers that tell nothing of the tenant.</summary>
    [HttpPost("/recherche")]
    public async Task<IActionResult> Search(string? texte)
    {
        try
        {
            var found = await Mediator.Send(new FindResidences.Query { Text = texte }, HttpContext.RequestAborted);
            if (found.Count == 1)
                return RedirectToAction(nameof(MyPlaces), new { id = found[0] });
            if (found.Count > 1)
                return RedirectToAction(nameof(Choose), new { r = found });
            AddError(nameof(texte), "Aucune résidence ne correspond. Essayez le nom de la rue seul, ou votre quartier.");
        }
        catch (ValidationException invalid)
        {
            foreach (var error in invalid.Errors)
                AddError(nameof(texte), error.ErrorMessage);
        }
        return await RefuseAsync(Index);
    }

    [HttpGet("/trouver")]
    public async Task<IActionResult> Choose([FromQuery] Guid[] r)
    {
        var residences = await Mediator.Send(new ListResidences.Query(r ?? []), HttpContext.RequestAborted);
        return residences.Count == 0 ? LocalRedirect("~/#recherche") : View(residences);
    }

    [HttpGet("/mon-lieu/{id:guid}")]
    public async Task<IActionResult> MyPlaces(Guid id)
        => View(await Mediator.Send(new GetMyPlaces.Query(id), HttpContext.RequestAborted));

    /// <summary>The same in large type, to print and hang beside the telephone.</summary>
    [HttpGet("/mon-lieu/{id:guid}/gros-caracteres")]
    public async Task<IActionResult> MyPlacesLarge(Guid id)
        => View(await Mediator.Send(new GetMyPlaces.Query(id), HttpContext.RequestAborted));
}
