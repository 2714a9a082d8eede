using AngersHabitat.Application.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>The catalogue of the CCAS: everyone of the service reads it, managers keep it.</summary>
[For<ListOffers.Query>]
[Route("/agents/offres")]
public sealed class OffersController(IMediator mediator) : PortalController(mediator)
{
    private static readonly OfferList List = new();

    /// <summary>The catalogue.</summary>
    [HttpGet("")]
    public Task<IActionResult> Index([FromFilters] ListOffers.Query query) => ListAsync(List, query);

    /// <summary>The catalogue as a file.</summary>
    [HttpGet("export.{format:table}")]
    public Task<IActionResult> Export([FromFilters] ListOffers.Query query, string format) => FileAsync(List, query, format);

    /// <summary>A new offer.</summary>
    [For<GetOfferForm.Query>]
    [HttpGet("nouvelle")]
    public async Task<IActionResult> Create()
        => FormPage(await Mediator.Send(new GetOfferForm.Query(null), HttpContext.RequestAborted));

    /// <summary>An offer to change.</summary>
    [For<GetOfferForm.Query>]
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Edit(Guid id)
        => FormPage(await Mediator.Send(new GetOfferForm.Query(id), HttpContext.RequestAborted));

    /// <summary>Saves.</summary>
    [For<SaveOffer.Command>]
    [HttpPost("enregistrer")]
    public Task<IActionResult> Save([PageForm] SaveOffer.Command form)
        => SubmitAsync(
            form,
            _ => Done("L'offre est enregistrée. Les agents la voient dès maintenant.", RedirectToAction(nameof(Index))),
            async () => form.Version == Guid.Empty
                ? FormPage(form)
                : FormPage(form with { Version = (await Mediator.Send(new GetOfferForm.Query(form.Id), HttpContext.RequestAborted)).Version }));

    private ViewResult FormPage(SaveOffer.Command form) => View("Form", new FormPage<SaveOffer.Command>(form));
}
