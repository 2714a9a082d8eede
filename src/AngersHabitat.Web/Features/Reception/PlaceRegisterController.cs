using AngersHabitat.Application.Reception.Register;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The register of places, for administrators: made, edited, renamed, retired.</summary>
[For<ListRegisteredPlaces.Query>]
[Route("/admin/lieux")]
public sealed class PlaceRegisterController(IMediator mediator) : PortalController(mediator)
{
    private static readonly RegisteredPlaceList List = new();

    [HttpGet("")]
    public Task<IActionResult> Index([FromFilters] ListRegisteredPlaces.Query query) => ListAsync(List, query);

    [HttpGet("export.{format:table}")]
    public Task<IActionResult> Export([FromFilters] ListRegisteredPlaces.Query query, string format) => FileAsync(List, query, format);

    [HttpGet("nouveau")]
    public Task<IActionResult> Create(Guid? comme) => CreatePageAsync(new CreatePlace.Command { Id = Guid.NewGuid(), LikeId = comme });

    [HttpPost("nouveau")]
    public Task<IActionResult> Create([PageForm] CreatePlace.Command form)
        => SubmitAsync(form, _ => Done("Le lieu est créé.", RedirectToAction(nameof(Edit), new { id = form.Id })), () => CreatePageAsync(form));

    [HttpGet("{id:guid}")]
    public Task<IActionResult> Edit(Guid id) => EditPageAsync(id);

    [HttpPost("{id:guid}")]
    public Task<IActionResult> Edit(Guid id, [PageForm] EditPlace.Command form)
        => SubmitAsync(form with { Id = id }, _ => Shown(id, "Le lieu est enregistré."), () => EditPageAsync(id));

    [HttpGet("{id:guid}/retrait")]
    public Task<IActionResult> Retire(Guid id) => RetirePageAsync(id);

    [HttpPost("{id:guid}/retrait")]
    public Task<IActionResult> Retire(Guid id, [PageForm] RetirePlace.Command form)
        => SubmitAsync(form with { Id = id }, _ => Shown(id, "Le retrait est enregistré. La page publique dira ce qui remplace ce lieu."), () => RetirePageAsync(id));

    [HttpPost("{id:guid}/garder")]
    public Task<IActionResult> Keep(Guid id)
        => SubmitAsync(new KeepPlace.Command(id), _ => Shown(id, "Le retrait est annulé."), () => EditPageAsync(id));

    [HttpPost("{id:guid}/supprimer")]
    public Task<IActionResult> Delete(Guid id)
        => SubmitAsync(new DeletePlace.Command(id), _ => Done("Le lieu est supprimé.", RedirectToAction(nameof(Index))), () => EditPageAsync(id));

    private async Task<IActionResult> CreatePageAsync(CreatePlace.Command form) => View(nameof(Create), new NewPlacePage(form, await ChoicesAsync()));

    private async Task<IActionResult> EditPageAsync(Guid id)
    {
        var found = await Mediator.Send(new GetRegisteredPlace.Query(id), HttpContext.RequestAborted);
        return View(nameof(Edit), new RegisteredPlacePage(FormOf(found.Place), found, await ChoicesAsync()));
    }

    private async Task<IActionResult> RetirePageAsync(Guid id)
    {
        var found = await Mediator.Send(new GetRegisteredPlace.Query(id), HttpContext.RequestAborted);
        var form = new RetirePlace.Command { Id = id, Version = found.Place.Version, From = found.Place.RetiredFrom, ReplacedById = found.Place.ReplacedById };
        return View(nameof(Retire), new RetirePlacePage(form, found, await ChoicesAsync()));
    }

    private ValueTask<IReadOnlyList<ListPlaceChoices.Choice>> ChoicesAsync() => Mediator.Send(new ListPlaceChoices.Query(), HttpContext.RequestAborted);

    private IActionResult Shown(Guid id, string notice) => Done(notice, RedirectToAction(nameof(Edit), new { id }));

    private static EditPlace.Command FormOf(Place place) => new()
    {
        Id = place.Id, Version = place.Version, Slug = place.Slug, Name = place.Name, AgencyId = place.ParentAgencyId, Phone = place.Phone is { } phone ? Presentation.French.Phone(phone) : null,
        Email = place.Email, Street = place.Street, PostalCode = place.PostalCode, City = place.City, District = place.District,
        Latitude = place.Latitude?.ToString("0.######", Presentation.French.Culture), Longitude = place.Longitude?.ToString("0.######", Presentation.French.Culture),
        Transport = place.Transport, Accessibility = place.Accessibility,
    };
}
