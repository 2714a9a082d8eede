using AngersHabitat.Application.Reception.Editing;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The editor of one place, or of a whole type of place: what holds, what is drafted, and what is done at once.</summary>
[Authorize(Roles = Roles.Reception + "," + Roles.Manager)]
[Route("/agents/lieux/{scope}")]
public sealed class PlaceEditorController(IMediator mediator) : PortalController(mediator)
{
    /// <summary>The editor.</summary>
    [HttpGet("")]
    public Task<IActionResult> Index(string scope) => EditorAsync(scope);

    /// <summary>Closes the place at once.</summary>
    [HttpPost("urgence")]
    public Task<IActionResult> Close(string scope, [FromForm] CloseUrgently.Command command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return SubmitAsync(
            command with { Scope = scope },
            _ => Done(scope, "Le lieu est fermé dès maintenant. Le site public le dit."),
            () => EditorAsync(scope, command));
    }

    /// <summary>Lifts the closure.</summary>
    [HttpPost("urgence/lever")]
    public Task<IActionResult> Lift(string scope, [FromForm] LiftClosure.Command command)
        => SubmitAsync(command, _ => Done(scope, "La fermeture d'urgence est levée."), () => EditorAsync(scope));

    /// <summary>« Informations vérifiées aujourd'hui ».</summary>
    [HttpPost("verification")]
    public Task<IActionResult> Verify(string scope)
        => SubmitAsync(
            new VerifyPlace.Command(scope), _ => Done(scope, "Merci. Les informations sont vérifiées à la date d'aujourd'hui."), () => EditorAsync(scope));

    /// <summary>The contact data.</summary>
    [HttpGet("coordonnees")]
    public async Task<IActionResult> Contact(string scope)
    {
        var editor = await Mediator.Send(new GetRuleEditor.Query(scope), HttpContext.RequestAborted);
        if (editor.Place is null)
            return NotFound();
        ViewData["Place"] = editor.Place.Contact.Name;
        return View(ChangeContact.Command.Of(scope, editor.Place.Version, editor.Place.Contact) with
        {
            Phone = editor.Place.Contact.Phone is { } phone ? Presentation.French.Phone(phone) : null,
        });
    }

    /// <summary>Changes the contact data.</summary>
    [HttpPost("coordonnees")]
    public Task<IActionResult> Contact(string scope, [FromForm] ChangeContact.Command command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return SubmitAsync(
            command with { Scope = scope },
            _ => Done(scope, "Les coordonnées sont enregistrées."),
            () => ContactAgainAsync(scope, command));
    }

    /// <summary>After a conflict the form goes on from the version that is stored now, with what the person typed.</summary>
    private async Task<IActionResult> ContactAgainAsync(string scope, ChangeContact.Command command)
    {
        var editor = await Mediator.Send(new GetRuleEditor.Query(scope), HttpContext.RequestAborted);
        if (editor.Place is null)
            return NotFound();
        ViewData["Place"] = editor.Place.Contact.Name;
        ModelState.SetModelValue(nameof(command.Version), editor.Place.Version, editor.Place.Version.ToString());
        return View("Contact", command with { Scope = scope, Version = editor.Place.Version });
    }

    private async Task<IActionResult> EditorAsync(string scope, CloseUrgently.Command? closing = null)
    {
        var editor = await Mediator.Send(new GetRuleEditor.Query(scope), HttpContext.RequestAborted);
        return View("Index", new PlaceEditorPage(editor, closing ?? new CloseUrgently.Command { Id = Guid.NewGuid(), Scope = scope }));
    }

    private LocalRedirectResult Done(string scope, string notice)
    {
        TempData["Notice"] = notice;
        return LocalRedirect($"/agents/lieux/{scope}");
    }
}

/// <summary>The editor's page.</summary>
/// <param name="Editor">What holds and what is drafted.</param>
/// <param name="Closing">The form of an emergency closure.</param>
public sealed record PlaceEditorPage(GetRuleEditor.Result Editor, CloseUrgently.Command Closing)
{
    /// <summary>Public reason of the closure, as typed.</summary>
    public string? Reason => Closing.Reason;
}
