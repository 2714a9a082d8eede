using AngersHabitat.Application.Cleaning;

namespace AngersHabitat.Web.Features.Cleaning;

/// <summary>The plans: a list, one by one, and one given to many.</summary>
[For<ListCleaningPlans.Query>]
[Route(CleaningPlanList.Address)]
public sealed class CleaningPlansController(IMediator mediator) : PortalController(mediator)
{
    private static readonly CleaningPlanList List = new();

    [HttpGet("")]
    public Task<IActionResult> Index([FromFilters] ListCleaningPlans.Query query) => ListAsync(List, query);

    /// <summary>The plans as a file.</summary>
    [HttpGet("export.{format:table}")]
    public Task<IActionResult> Export([FromFilters] ListCleaningPlans.Query query, string format) => FileAsync(List, query, format, asked => ListAsync(List, asked));

    [For<GetCleaningPlan.Query>]
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Edit(Guid id) => View(nameof(Edit), new CleaningPlanPage(await Mediator.Send(new GetCleaningPlan.Query(id), HttpContext.RequestAborted)));

    [For<PublishCleaningPlan.Command>]
    [HttpPost("{id:guid}")]
    public Task<IActionResult> Publish(Guid id, [PageForm("Form")] PublishCleaningPlan.Command form)
        => SubmitAsync(form with { ResidenceId = id }, _ => Done("Le plan est publié.", RedirectToAction(nameof(Edit), new { id })), () => Edit(id));

    [For<GetCleaningCopy.Query>]
    [HttpGet("copier")]
    public async Task<IActionResult> Copy() => View(nameof(Copy), new CleaningCopyPage(await Mediator.Send(new GetCleaningCopy.Query(), HttpContext.RequestAborted)));

    [For<CopyCleaningPlan.Command>]
    [HttpPost("copier")]
    public Task<IActionResult> CopyTo([PageForm("Form")] CopyCleaningPlan.Command form)
        => SubmitAsync(form, count => Done(count == 0 ? "Aucune résidence n'a changé de plan." : $"{French.Count(count, "résidence a", "résidences ont")} un nouveau plan.", RedirectToAction(nameof(Index))), Copy);
}
