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
    public Task<IActionResult> Search([PageForm] SearchContacts.Command form)
        => SubmitAsync(form, found =>
        {
            TempData.Keep(FoundKey, found);
            return RedirectToAction(nameof(Found));
        }, () => PageAsync(new ListFoundContacts.Query()));

    /// <summary>What the search found.</summary>
    [HttpGet("/agents/campagnes/recherche")]
    public Task<IActionResult> Found([FromFilters] ListFoundContacts.Query query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return PageAsync(query with { ContactIds = TempData.Kept(FoundKey) ?? [] });
    }

    /// <summary>Opens the call of somebody found.</summary>
    [HttpPost("/agents/appels/{contactId:guid}/ouvrir")]
    public Task<IActionResult> Open(Guid contactId)
        => SubmitAsync(new ClaimContact.Command(contactId), id => RedirectToAction(nameof(CallsController.Call), "Calls", new { contactId = id }), () => Found(new ListFoundContacts.Query()));

    /// <summary>She rings back after a refusal or a finished call.</summary>
    [For<ReopenContact.Command>]
    [HttpPost("/agents/appels/{contactId:guid}/rouvrir")]
    public Task<IActionResult> Reopen(Guid contactId)
        => SubmitAsync(new ReopenContact.Command(contactId), _ => Done("La personne est de nouveau à appeler, à sa demande. Ouvrez l’appel si elle est en ligne.", RedirectToAction(nameof(Found))), () => Found(new ListFoundContacts.Query()));

    /// <summary>She says that she may be called again.</summary>
    [For<LiftObjection.Command>]
    [HttpPost("/agents/appels/{contactId:guid}/opposition-levee")]
    public Task<IActionResult> Lift(Guid contactId, [PageForm("Lift")] LiftObjection.Command form)
        => SubmitAsync(form with { ContactId = contactId }, _ => Done("L’opposition est levée à la demande de la personne : elle est de nouveau à appeler.", RedirectToAction(nameof(Found))), () => Found(new ListFoundContacts.Query()));

    /// <summary>Gives a working number.</summary>
    [HttpPost("/agents/appels/{contactId:guid}/numero")]
    public Task<IActionResult> Correct(Guid contactId, [PageForm("Correct")] CorrectNumber.Command form)
        => SubmitAsync(
            form with { ContactId = contactId },
            _ => Done("Le numéro est corrigé : la personne sera rappelée.", RedirectToAction(nameof(Found))),
            () => Found(new ListFoundContacts.Query()));

    private async Task<IActionResult> PageAsync(ListFoundContacts.Query query)
        => View(nameof(Found), new FoundPage(await ReadListAsync(List, query)));
}
