using AngersHabitat.Application.Interventions;
using AngersHabitat.Application.Lists;

namespace AngersHabitat.Web.Features.Interventions;

/// <summary>The planner: a week, and the form by which a visit gets its slot.</summary>
[For<GetAgenda.Query>]
[Route(AgendaPage.Address)]
public sealed class AgendaController(IMediator mediator) : PortalController(mediator)
{
    private static readonly AgendaPage Page = new();

    /// <summary>The week.</summary>
    [HttpGet("")]
    public Task<IActionResult> Index([FromFilters] GetAgenda.Query query) => ReportAsync(Page, query);

    /// <summary>A visit to place, or to move.</summary>
    [For<GetPlacing.Query>]
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Place(Guid id, [FromFilters] GetAgenda.Query back)
    {
        var placing = await AskAsync(new GetPlacing.Query(id));
        return PlacingView(new ScheduleVisit.Command
        {
            Id = id,
            Version = placing.Version,
            Token = Guid.NewGuid(),
            SlotOn = placing.Slot?.On,
            Half = placing.Slot?.Half,
            SlotFrom = placing.Slot is { Half: null } hour ? hour.From : null,
            WorkerId = placing.WorkerId,
        }, placing, back);
    }

    /// <summary>Gives it the slot: by the form, by a proposal, or dropped onto a half day.</summary>
    [For<ScheduleVisit.Command>]
    [HttpPost("placer")]
    [HttpPost("proposition")]
    public Task<IActionResult> Schedule([PageForm] ScheduleVisit.Command form, [FromFilters] GetAgenda.Query back)
        => SubmitAsync(
            form,
            _ => Done($"La visite est planifiée le {French.DayAndMonth(form.SlotOn!.Value)}.", RedirectToAction(nameof(Index), new { semaine = FilterField.Write(form.SlotOn.Value), metier = back.Trade, intervenant = back.Worker })),
            async () =>
            {
                var placing = await AskAsync(new GetPlacing.Query(form.Id, form.Slot, form.WorkerId));
                return PlacingView(form with { Version = placing.Version }, placing, back);
            });

    private Task<GetPlacing.Result> AskAsync(GetPlacing.Query query) => Mediator.Send(query, HttpContext.RequestAborted).AsTask();

    private ViewResult PlacingView(ScheduleVisit.Command form, GetPlacing.Result placing, GetAgenda.Query back) => View("Place", new PlacingPage(form, placing, back));
}
