using AngersHabitat.Application.Reception.Register;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The register of residences, for administrators.</summary>
[For<ListResidences.Query>]
[Route("/admin/residences")]
public sealed class ResidencesController(IMediator mediator) : PortalController(mediator)
{
    private static readonly ResidenceList List = new();

    [HttpGet("")]
    public Task<IActionResult> Index([FromFilters] ListResidences.Query query) => ListAsync(List, query);

    [HttpGet("export.{format:table}")]
    public Task<IActionResult> Export([FromFilters] ListResidences.Query query, string format) => FileAsync(List, query, format);

    [HttpGet("nouvelle")]
    public Task<IActionResult> Create() => PageAsync(new SaveResidence.Command { Id = Guid.NewGuid() });

    [HttpPost("nouvelle")]
    public Task<IActionResult> Create([PageForm] SaveResidence.Command form)
        => SubmitAsync(form with { Version = Guid.Empty }, _ => Listed("La résidence est créée."), () => PageAsync(form with { Version = Guid.Empty }));

    [HttpGet("{id:guid}")]
    public Task<IActionResult> Edit(Guid id) => EditPageAsync(id);

    [HttpPost("{id:guid}")]
    public Task<IActionResult> Edit(Guid id, [PageForm] SaveResidence.Command form)
        => form.Version == Guid.Empty ? Task.FromResult<IActionResult>(BadRequest())
            : SubmitAsync(form with { Id = id }, _ => Listed("La résidence est enregistrée."), () => EditPageAsync(id));

    [HttpPost("{id:guid}/supprimer")]
    public Task<IActionResult> Delete(Guid id)
        => SubmitAsync(new DeleteResidence.Command(id), _ => Listed("La résidence est supprimée."), () => EditPageAsync(id));

    private async Task<IActionResult> EditPageAsync(Guid id)
        => await PageAsync(SaveResidence.Command.Of(await Mediator.Send(new GetResidence.Query(id), HttpContext.RequestAborted)));

    private async Task<IActionResult> PageAsync(SaveResidence.Command form)
        => View(nameof(Edit), new ResidencePage(form, await Mediator.Send(new ListPlaceChoices.Query(), HttpContext.RequestAborted)));

    private IActionResult Listed(string notice) => Done(notice, RedirectToAction(nameof(Index)));
}
