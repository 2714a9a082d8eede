using AngersHabitat.Application.Interventions;

namespace AngersHabitat.Web.Features.Interventions;

/// <summary>One visit: where it stands, its history, what can be done next.</summary>
[For<GetVisit.Query>]
[Route($"{VisitList.Address}/{{id:guid}}")]
public sealed class VisitController(IMediator mediator) : VisitActsController(mediator)
{
    /// <summary>The visit.</summary>
    [HttpGet("")]
    public Task<IActionResult> Index(Guid id) => PageAsync(id);

    /// <summary>Sets slot and who goes.</summary>
    [For<ScheduleVisit.Command>]
    [HttpPost("planifier")]
    public Task<IActionResult> Schedule(Guid id, [PageForm("Schedule")] ScheduleVisit.Command form) => DoAsync(id, form with { Id = id }, "La visite est planifiée.");

    /// <summary>Somebody goes at once.</summary>
    [For<TakeVital.Command>]
    [HttpPost("partir")]
    public Task<IActionResult> Take(Guid id, [PageForm("Take")] TakeVital.Command form) => DoAsync(id, form with { Id = id }, "L'urgence est prise en charge.");

    /// <summary>The call of the day before.</summary>
    [For<ConfirmVisit.Command>]
    [HttpPost("confirmer")]
    public Task<IActionResult> Confirm(Guid id, [PageForm("Confirm")] ConfirmVisit.Command form) => DoAsync(id, form with { Id = id }, "La visite est confirmée.");

    /// <summary>Puts it off.</summary>
    [For<PostponeVisit.Command>]
    [HttpPost("reporter")]
    public Task<IActionResult> Postpone(Guid id, [PageForm("Postpone")] PostponeVisit.Command form)
        => DoAsync(id, form with { Id = id }, "La visite est reportée. Choisissez un nouveau créneau.");

    /// <summary>Refused by the tenant, or no longer needed.</summary>
    [For<GiveUpVisit.Command>]
    [HttpPost("abandonner")]
    public Task<IActionResult> GiveUp(Guid id, [PageForm("GiveUp")] GiveUpVisit.Command form) => DoAsync(id, form with { Id = id }, "C'est noté.");

    /// <summary>A point ticked, the beginning, the end.</summary>
    [For<RecordVisit.Command>]
    [HttpPost("geste")]
    public Task<IActionResult> Act(Guid id, [PageForm("Act")] ActForm form)
        => ActAsync(id, form, RedirectToAction(nameof(Index), new { id }), () => PageAsync(id));

    /// <summary>Keys and code, for who goes, on the day; the reading is noted.</summary>
    [For<ReadAccess.Command>]
    [HttpPost("acces")]
    public async Task<IActionResult> Access(Guid id)
    {
        string? access = null;
        return await SubmitAsync(new ReadAccess.Command(id), text =>
        {
            access = text ?? "Rien n'est noté.";
            return new EmptyResult();
        }, () => PageAsync(id)) is EmptyResult ? await PageAsync(id, access) : await PageAsync(id);
    }

    private Task<IActionResult> DoAsync<T>(Guid id, ICommand<T> command, string done)
        => SubmitAsync(command, _ => Done(done, RedirectToAction(nameof(Index), new { id })), () => PageAsync(id));

    private async Task<IActionResult> PageAsync(Guid id, string? access = null)
        => View(nameof(Index), new VisitPage(await Mediator.Send(new GetVisit.Query(id), HttpContext.RequestAborted), access));
}
