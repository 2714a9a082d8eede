using AngersHabitat.Application.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>Somebody calls back: found by name or number, by POST, and her call opened.</summary>
[For<SearchContacts.Command>]
public sealed class CallSearchController(IMediator mediator) : PortalController(mediator)
{
    private const string FoundKey = "Outreach.Found";

    private static readonly FoundList List = new();

    /// <summary>Searches a person by name or number.</summary>
    [HttpPost("/agents/campagnes/recherche")]
    public Task<IActionResult> Search(SearchContacts.Command command)
        => SubmitAsync(command, found =>
        {
            TempData.Keep(FoundKey, found);
            return RedirectToAction(nameof(Found));
        }, () => PageAsync(command, new ShowFound.Query()));

    /// <summary>What the search found.</summary>
    [HttpGet("/agents/campagnes/recherche")]
    public Task<IActionResult> Found([FromFilters] ShowFound.Query query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return PageAsync(new SearchContacts.Command(), query with { ContactIds = TempData.Kept(FoundKey) ?? [] });
    }

    /// <summary>Opens the call of somebody found.</summary>
    [HttpPost("/agents/appels/{contactId:guid}/ouvrir")]
    public Task<IActionResult> Open(Guid contactId)
        => SubmitAsync(new ClaimContact.Command(contactId), id => RedirectToAction(nameof(CallsController.Call), "Calls", new { contactId = id }), () => Found(new ShowFound.Query()));

    /// <summary>Gives a working number.</summary>
    [HttpPost("/agents/appels/{contactId:guid}/numero")]
    public Task<IActionResult> Correct(Guid contactId, string? number)
        => SubmitAsync(new CorrectNumber.Command { ContactId = contactId, Number = number ?? "" }, _ =>
        {
            TempData["Notice"] = "Le numéro est corrigé : la personne sera rappelée.";
            return RedirectToAction(nameof(Found));
        }, () => Found(new ShowFound.Query()));

    private async Task<IActionResult> PageAsync(SearchContacts.Command form, ShowFound.Query query)
        => View("Found", new FoundPage(form, await ReadListAsync(List, query)));
}
