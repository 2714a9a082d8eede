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
    public Task<IActionResult> Index(Guid? loge = null) => PageAsync(loge);

    /// <summary>The page a device keeps, to open the day without network. Nothing in it depends on who asks.</summary>
    [AllowAnonymous]
    [BeforeOpening]
    [HttpGet("hors-ligne")]
    public IActionResult Offline() => View();

    /// <summary>One act by its button: the page that works without scripts.</summary>
    [HttpPost("{id:guid}/geste")]
    public async Task<IActionResult> Act(Guid id, [PageForm("Act")] CleaningActForm form, Guid? loge = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        RuleException? refused = null;
        var answer = await SubmitAsync(photo => (form with { Photo = photo }).For(id), result =>
        {
            refused = result.Refusals.FirstOrDefault()?.Rule;
            return Redirect($"~{Address}{(loge is { } lodge ? $"?loge={lodge}" : "")}#r-{id}");
        }, () => PageAsync(loge));
        return refused is null ? answer : await RefuseAsync(new RuleException(refused.Code, nameof(form.Words), [.. refused.Arguments]), () => PageAsync(loge));
    }

    /// <summary>The photograph that came with a problem.</summary>
    [HttpGet("problemes/{id:guid}/photo")]
    public async Task<IActionResult> Photo(Guid id) => File(await Mediator.Send(new GetProblemPhotograph.Query(id), HttpContext.RequestAborted), Photograph.MediaType);

    private async Task<IActionResult> PageAsync(Guid? lodge)
        => View(nameof(Index), new CleaningRoundsPage(await Mediator.Send(new GetCleaningDay.Query(lodge), HttpContext.RequestAborted)));
}
