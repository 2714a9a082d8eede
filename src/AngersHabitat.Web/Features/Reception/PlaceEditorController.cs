using AngersHabitat.Application.Reception.Editing;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The editor of one place, or of a whole type of place: what holds, what is drafted, and what is done at once.</summary>
public sealed class PlaceEditorController(IMediator mediator) : EditorPages(mediator)
{
    /// <summary>The editor.</summary>
    [HttpGet("")]
    public Task<IActionResult> Index(string scope) => EditorAsync(scope);

    /// <summary>Closes the place at once.</summary>
    [HttpPost("urgence")]
    public Task<IActionResult> Close(string scope, [PageForm("Closing")] CloseUrgently.Command form)
        => StepAsync(form with { Scope = scope }, scope, "Le lieu est fermé dès maintenant. Le site public le dit.");

    /// <summary>Foresees another reopening.</summary>
    [HttpPost("urgence/reouverture")]
    public Task<IActionResult> Reopen(string scope, [PageForm("Reopen")] PlanReopening.Command form)
        => StepAsync(form, scope, "La réouverture prévue est changée. Le site public le dit.");

    /// <summary>Lifts the closure.</summary>
    [HttpPost("urgence/lever")]
    public Task<IActionResult> Lift(string scope, [PageForm("Lift")] LiftClosure.Command form)
        => StepAsync(form, scope, "La fermeture d'urgence est levée.");

    /// <summary>« Informations vérifiées aujourd'hui ».</summary>
    [HttpPost("verification")]
    public Task<IActionResult> Verify(string scope)
        => StepAsync(new VerifyPlace.Command(scope), scope, "Merci. Les informations sont vérifiées à la date d'aujourd'hui.");

    /// <summary>The contact data.</summary>
    [HttpGet("coordonnees")]
    public async Task<IActionResult> Contact(string scope)
    {
        if ((await ReadAsync(scope)).Place is not { } place)
            return NotFound();
        var form = ChangeContact.Command.Of(scope, place.Version, place.Contact);
        return View(nameof(Contact), new ContactPage(form with { Phone = form.Phone is { } phone ? Presentation.French.Phone(phone) : null }, place.Contact.Name));
    }

    /// <summary>Changes the contact data.</summary>
    [HttpPost("coordonnees")]
    public Task<IActionResult> Contact(string scope, [PageForm] ChangeContact.Command form)
        => SubmitAsync(form with { Scope = scope }, _ => Edited(scope, "Les coordonnées sont enregistrées."), () => Contact(scope));
}
