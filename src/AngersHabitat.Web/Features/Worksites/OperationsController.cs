using System.Globalization;
using AngersHabitat.Application.Worksites;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>One operation: its page, and creating, editing and deleting it.</summary>
public sealed class OperationsController(IMediator mediator, PortalClock clock) : OperationPages(mediator)
{
    /// <summary>The page of an operation, on a date.</summary>
    [HttpGet("/pilotage/chantiers/operations/{id:guid}")]
    public async Task<IActionResult> Show([FromRoute] Guid id, [FromFilters] WorksiteFilter filter)
    {
        if (!ModelState.IsValid)
            return BadRequest();
        ViewData["Filter"] = filter;
        var date = filter.On > clock.Today ? null : filter.On;
        return View(await Mediator.Send(new GetOperation.Query(id, date), HttpContext.RequestAborted));
    }

    /// <summary>The form of a new operation.</summary>
    [HttpGet("/pilotage/chantiers/operations/nouvelle")]
    public IActionResult Create() => View(new CreateOperation.Command { Id = Guid.NewGuid(), StudyFrom = clock.Today });

    /// <summary>Adds the operation.</summary>
    [HttpPost("/pilotage/chantiers/operations/nouvelle")]
    public Task<IActionResult> Create([FromForm] CreateOperation.Command command)
        => SubmitAsync(command, id => Done(id, "L'opération est créée."), () => Task.FromResult<IActionResult>(View(command)));

    /// <summary>The form of the description.</summary>
    [HttpGet("/pilotage/chantiers/operations/{id:guid}/modifier")]
    public Task<IActionResult> Edit([FromRoute] Guid id) => FormAsync(id, nameof(Edit), Described);

    /// <summary>Changes the description.</summary>
    [HttpPost("/pilotage/chantiers/operations/{id:guid}/modifier")]
    public Task<IActionResult> Edit([FromRoute] Guid id, [FromForm] EditOperation.Command command)
        => SubmitAsync(command with { Id = id }, _ => Done(id, "L'opération est modifiée."), async () => View(nameof(Edit), await AgainAsync(id, command)));

    /// <summary>Asks whether the operation is to be deleted.</summary>
    [HttpGet("/pilotage/chantiers/operations/{id:guid}/supprimer")]
    public Task<IActionResult> Delete([FromRoute] Guid id)
        => FormAsync(id, nameof(Delete), result => new DeleteOperation.Command { OperationId = id, Version = result.Operation.Version });

    /// <summary>Deletes the operation.</summary>
    [HttpPost("/pilotage/chantiers/operations/{id:guid}/supprimer")]
    public Task<IActionResult> Delete([FromRoute] Guid id, [FromForm] DeleteOperation.Command command)
        => SubmitAsync(command with { OperationId = id }, _ => Deleted(), async () =>
        {
            await OperationAsync(id);
            return View(nameof(Delete), command);
        });

    private LocalRedirectResult Deleted()
    {
        TempData["Notice"] = "L'opération est supprimée.";
        return LocalRedirect("/pilotage/chantiers/operations");
    }

    private async Task<EditOperation.Command> AgainAsync(Guid id, EditOperation.Command command)
    {
        var result = await OperationAsync(id);
        if (Response.StatusCode != StatusCodes.Status409Conflict)
            return command;
        ModelState.Remove(nameof(command.Version));
        return command with { Version = result.Operation.Version };
    }

    private static EditOperation.Command Described(GetOperation.Result result)
    {
        var operation = result.Operation;
        return new EditOperation.Command
        {
            Id = operation.Id,
            Version = operation.Version,
            Code = operation.Code,
            Name = operation.Name,
            Commune = operation.Commune,
            District = operation.District,
            Address = operation.Address,
            Latitude = Degrees(operation.Latitude),
            Longitude = Degrees(operation.Longitude),
            Summary = operation.Summary,
            Nuisances = operation.Nuisances,
            PublicPhone = Presentation.French.Phone(operation.PublicPhone),
            Manager = operation.Manager,
            SanitaryReferent = operation.SanitaryReferent,
            Dwellings = operation.Dwellings[^1].Dwellings,
        };
    }

    private static string? Degrees(double? value) => value?.ToString("0.######", CultureInfo.GetCultureInfo("fr-FR"));
}
