using AngersHabitat.Application.Cleaning;
using AngersHabitat.Domain.Files;

namespace AngersHabitat.Web.Features.Cleaning;

/// <summary>The day of who cleans, on a telephone, also without network.</summary>
[For<GetCleaningDay.Query>]
[Route(Address)]
public sealed class CleaningRoundsController(IMediator mediator) : PortalController(mediator)
{
    public const string Address = "/agents/nettoyage";

    [HttpGet("")]
    public Task<IActionResult> Index([FromFilters] GetCleaningDay.Query query) => PageAsync(query);

    /// <summary>The page a device keeps, to open the day without network. Nothing in it depends on who asks.</summary>
    [AllowAnonymous]
    [BeforeOpening]
    [HttpGet("hors-ligne")]
    public IActionResult Offline() => View();

    /// <summary>One act by its button: the page that works without scripts.</summary>
    [HttpPost("{id:guid}/geste")]
    public async Task<IActionResult> Act(Guid id, [PageForm("Act")] CleaningActForm form, [FromFilters] GetCleaningDay.Query query)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(query);
        RuleException? refused = null;
        var answer = await SubmitAsync(photo => (form with { Photo = photo }).For(id), result =>
        {
            refused = result.Refusals.FirstOrDefault()?.Rule;
            return Redirect($"~{FilterAddress.Of(Address, query)}#r-{id}");
        }, () => PageAsync(query));
        return refused is null ? answer : await RefuseAsync(new RuleException(refused.Code, nameof(form.Words), [.. refused.Arguments]), () => PageAsync(query));
    }

    /// <summary>The photograph that came with a problem.</summary>
    [HttpGet("problemes/{id:guid}/photo")]
    public async Task<IActionResult> Photo(Guid id) => File(await Mediator.Send(new GetProblemPhotograph.Query(id), HttpContext.RequestAborted), Photograph.MediaType);

    private async Task<IActionResult> PageAsync(GetCleaningDay.Query query)
    {
        // What cannot be read is no lodge and no agency: who cleans goes on with the own walk.
        ModelState.Remove("loge");
        ModelState.Remove("agence");
        return View(nameof(Index), new CleaningRoundsPage(query, await Mediator.Send(query, HttpContext.RequestAborted)));
    }
}
