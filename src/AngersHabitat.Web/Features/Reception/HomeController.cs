using AngersHabitat.Application.Reception;
using AngersHabitat.Web.Pages.Kept;
using FluentValidation;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The front page, the search and « Mon lieu d'accueil ».</summary>
[AllowAnonymous]
[KeptAnswer]
public sealed class HomeController(IMediator mediator, SealedText texts) : PortalController(mediator)
{
    [HttpGet("/")]
    public async Task<IActionResult> Index()
        => View(nameof(Index), new FrontPage(await Mediator.Send(new GetFrontPage.Query(), HttpContext.RequestAborted)));

    /// <summary>A POST, because an address belongs in no URL. It changes nothing, so it asks for no cookie; its answer has an address of its own, which tells nothing.</summary>
    [HttpPost("/recherche")]
    [IgnoreAntiforgeryToken]
    public async Task<IActionResult> Search(string? texte)
    {
        try
        {
            var found = await Mediator.Send(new FindMyPlace.Query { Text = texte }, HttpContext.RequestAborted);
            if (found is { Hits: [var only], Beyond: null })
                return LocalRedirect("~" + SearchPage.AddressOf(only));
            if (found.Hits.Count > 0)
                return RedirectToAction(nameof(Choose), new { key = texts.Seal(texte!) });
            AddError(nameof(texte), "Aucune résidence ne correspond. Essayez le nom de la rue seul, ou votre quartier.");
        }
        catch (ValidationException invalid)
        {
            foreach (var error in invalid.Errors)
                AddError(nameof(texte), error.ErrorMessage);
        }
        return await RefuseAsync(Index);
    }

    /// <summary>The places among which to choose; a key that is too old leads to the search.</summary>
    [HttpGet("/trouver/{key}")]
    [KeptAnswer(Keep = false)]
    public async Task<IActionResult> Choose(string key)
        => texts.Open(key) is { } text && await Mediator.Send(new FindMyPlace.Query { Text = text }, HttpContext.RequestAborted) is { Hits.Count: > 0 } found
            ? View(found)
            : LocalRedirect("~/#recherche");

    /// <summary>Somebody came back to the address of the search itself.</summary>
    [HttpGet("/recherche")]
    [HttpGet("/trouver")]
    public IActionResult Search() => LocalRedirect("~/#recherche");

    [HttpGet("/mon-lieu/{id:guid}")]
    public async Task<IActionResult> MyPlaces(Guid id)
        => View(await Mediator.Send(new GetMyPlaces.Query(id), HttpContext.RequestAborted));

    /// <summary>The same in large type, to print and hang beside the telephone.</summary>
    [HttpGet("/mon-lieu/{id:guid}/gros-caracteres")]
    public async Task<IActionResult> MyPlacesLarge(Guid id)
        => View(await Mediator.Send(new GetMyPlaces.Query(id), HttpContext.RequestAborted));
}
