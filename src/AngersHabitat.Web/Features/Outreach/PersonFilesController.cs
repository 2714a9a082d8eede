using AngersHabitat.Application.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>A manager's look at one person: found by POST, opened for a reason that the journal keeps, shown for a quarter of an hour.</summary>
[For<GetPersonFile.Query>]
[Route("/pilotage/personnes")]
public sealed class PersonFilesController(IMediator mediator) : PortalController(mediator)
{
    private const string FoundKey = "Outreach.PeopleFound";

    private static readonly PersonList List = new();

    /// <summary>The search, and what it found.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index([FromFilters] ListFoundPeople.Query query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var found = await ReadListAsync(List, query with { PersonIds = TempData.Kept(FoundKey) ?? [] });
        return View(nameof(Index), new PeopleFoundPage(new SearchPeople.Command(), found));
    }

    /// <summary>Searches.</summary>
    [HttpPost("")]
    public Task<IActionResult> Search([PageForm] SearchPeople.Command form)
        => SubmitAsync(form, found =>
        {
            TempData.Keep(FoundKey, found);
            return RedirectToAction(nameof(Index));
        }, () =>
        {
            TempData.Remove(FoundKey);
            return Index(new ListFoundPeople.Query());
        });

    /// <summary>The file, or the question why it is to be opened.</summary>
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id)
    {
        var shown = await Mediator.Send(new GetPersonFile.Query(id), HttpContext.RequestAborted);
        return shown.File is null ? Reason(id) : View(nameof(Details), new PersonFilePage(new ErasePerson.Command { PersonId = id }, shown.File));
    }

    /// <summary>All of it as a file, for her: while it is open only.</summary>
    [HttpGet("{id:guid}/fiche.json")]
    public async Task<IActionResult> Export(Guid id)
    {
        var shown = await Mediator.Send(new GetPersonFile.Query(id), HttpContext.RequestAborted);
        return shown.File is null ? RedirectToAction(nameof(Details), new { id }) : File(PersonFileJson.Write(shown.File), PersonFileJson.MediaType, "fiche.json");
    }

    /// <summary>Says why.</summary>
    [HttpPost("{id:guid}")]
    public Task<IActionResult> Open(Guid id, [PageForm] OpenPersonFile.Command form)
        => SubmitAsync(form with { PersonId = id }, _ => RedirectToAction(nameof(Details), new { id }), () => Reason(id));

    /// <summary>Erases the person at her request.</summary>
    [HttpPost("{id:guid}/effacer")]
    public Task<IActionResult> Erase(Guid id, [PageForm] ErasePerson.Command form)
        => SubmitAsync(form with { PersonId = id }, _ =>
        {
            TempData.Remove(FoundKey);
            return Done("C'est fait : le portail ne sait plus qui est cette personne.", RedirectToAction(nameof(Index)));
        }, () => Details(id));

    private ViewResult Reason(Guid id) => View(nameof(Reason), new FormPage<OpenPersonFile.Command>(new() { PersonId = id }));
}
