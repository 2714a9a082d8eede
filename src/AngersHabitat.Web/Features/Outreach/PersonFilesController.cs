using AngersHabitat.Application.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>A manager's look at one person: found by POST, opened for a reason that the journal keeps, shown for a quarter of an hour.</summary>
[For<ShowPersonFile.Query>]
[Route("/pilotage/personnes")]
public sealed class PersonFilesController(IMediator mediator) : PortalController(mediator)
{
    private const string FoundKey = "Outreach.PeopleFound";

    private static readonly PersonList List = new();

    /// <summary>The search, and what it found.</summary>
    [HttpGet("")]
    public Task<IActionResult> Index([FromFilters] ShowPeopleFound.Query query) => SearchPageAsync(new SearchPeople.Command(), query);

    /// <summary>Searches.</summary>
    [HttpPost("")]
    public Task<IActionResult> Search(SearchPeople.Command command)
        => SubmitAsync(command, found =>
        {
            TempData.Keep(FoundKey, found);
            return RedirectToAction(nameof(Index));
        }, () =>
        {
            TempData.Remove(FoundKey);
            return SearchPageAsync(command, new ShowPeopleFound.Query());
        });

    /// <summary>The file, or the question why it is to be opened.</summary>
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id)
    {
        var shown = await Mediator.Send(new ShowPersonFile.Query(id), HttpContext.RequestAborted);
        return shown.File is null
            ? View("Reason", new OpenPersonFile.Command { PersonId = id })
            : View("Details", new PersonFilePage(shown.File, new ErasePerson.Command()));
    }

    /// <summary>Says why.</summary>
    [HttpPost("{id:guid}")]
    public Task<IActionResult> Open(Guid id, OpenPersonFile.Command command)
    {
        ArgumentNullException.ThrowIfNull(command);
        var asked = command with { PersonId = id };
        return SubmitAsync(asked, _ => RedirectToAction(nameof(Details), new { id }), () => Task.FromResult<IActionResult>(View("Reason", asked)));
    }

    /// <summary>Erases the person at her request.</summary>
    [HttpPost("{id:guid}/effacer")]
    public Task<IActionResult> Erase(Guid id, [PageForm] ErasePerson.Command form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return SubmitAsync(form with { PersonId = id }, _ =>
        {
            TempData.Remove(FoundKey);
            TempData["Notice"] = "C'est fait : le portail ne sait plus qui est cette personne.";
            return RedirectToAction(nameof(Index));
        }, () => Details(id));
    }

    private async Task<IActionResult> SearchPageAsync(SearchPeople.Command form, ShowPeopleFound.Query query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return View("Index", new PeopleFoundPage(form.Text, await ReadListAsync(List, query with { PersonIds = TempData.Kept(FoundKey) ?? [] })));
    }
}

/// <summary>The search and what it found.</summary>
/// <param name="Text">What was typed, after a refusal.</param>
/// <param name="Found">People found.</param>
public sealed record PeopleFoundPage(string? Text, ListView<ShowPeopleFound.Query, ShowPeopleFound.Result, ShowPeopleFound.Row> Found);

/// <summary>The file and what may be asked of it.</summary>
/// <param name="File">What is held of the person.</param>
/// <param name="Form">The erasing.</param>
public sealed record PersonFilePage(PersonFile File, ErasePerson.Command Form);
