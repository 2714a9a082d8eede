using AngersHabitat.Application.Worksites;
using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>Lots of an operation: announced, moved on, offered again.</summary>
[For<PlanLot.Command>]
public sealed class LotsController(IMediator mediator, PortalClock clock, IHolidays holidays) : OperationPages(mediator)
{
    private const string Base = "/pilotage/chantiers/operations/{id:guid}/lots";

    /// <summary>The form of a new lot, or of the new offer of an unsuccessful one.</summary>
    [HttpGet(Base + "/nouveau")]
    public Task<IActionResult> Plan(Guid id, Guid? relance) => FormAsync(id, nameof(Plan), result =>
    {
        var old = result.Operation.Lots.FirstOrDefault(lot => lot.Id == relance);
        return Of(result, old) with { Id = Guid.NewGuid(), RelaunchOf = old?.Id, PlannedOn = holidays.Now.WorkingDayAfter(clock.Today, 10), AnswersUntil = holidays.Now.WorkingDayAfter(clock.Today, 32) };
    });

    /// <summary>Adds the lot.</summary>
    [HttpPost(Base + "/nouveau")]
    public Task<IActionResult> Plan(Guid id, [PageForm] PlanLot.Command form)
        => SendAsync(form with { OperationId = id }, nameof(Plan), "Le lot est annoncé.");

    /// <summary>The form of a planned lot.</summary>
    [HttpGet(Base + "/{lot:guid}/modifier")]
    public Task<IActionResult> Edit(Guid id, Guid lot) => FormAsync(id, nameof(Plan), result => Of(result, Find(result, lot)));

    /// <summary>Changes the lot.</summary>
    [HttpPost(Base + "/{lot:guid}/modifier")]
    public Task<IActionResult> Edit(Guid id, Guid lot, [PageForm] PlanLot.Command form)
        => SendAsync(form with { OperationId = id, Id = lot }, nameof(Plan), "Le lot est modifié.");

    /// <summary>The form of what becomes of a lot.</summary>
    [HttpGet(Base + "/{lot:guid}/suite")]
    public Task<IActionResult> Move(Guid id, Guid lot) => MoveAsync(id, new MoveLot.Command { LotId = lot, On = clock.Today });

    /// <summary>Moves the lot on.</summary>
    [HttpPost(Base + "/{lot:guid}/suite")]
    public Task<IActionResult> Move(Guid id, Guid lot, [PageForm] MoveLot.Command form)
        => SubmitAsync(form with { OperationId = id, LotId = lot }, _ => Saved(id, "La suite du lot est enregistrée."), () => MoveAsync(id, form with { LotId = lot }));

    private Task<IActionResult> MoveAsync(Guid id, MoveLot.Command form) => FormAsync(id, nameof(Move), shown =>
    {
        _ = Find(shown, form.LotId);
        return form with { Version = shown.Operation.Version };
    });

    private static TenderLot Find(GetOperation.Result result, Guid lot)
        => result.Operation.Lots.FirstOrDefault(row => row.Id == lot) ?? throw new NotFoundException("TenderLot");

    private static PlanLot.Command Of(GetOperation.Result result, TenderLot? lot) => new()
    {
        OperationId = result.Operation.Id,
        Version = result.Operation.Version,
        Id = lot?.Id ?? Guid.NewGuid(),
        Title = lot?.Title,
        Work = lot?.Work,
        Amount = lot?.Amount,
        HowToAnswer = lot?.HowToAnswer,
        PlannedOn = lot?.PlannedOn,
        AnswersUntil = lot?.AnswersUntil,
    };
}
