using System.Globalization;
using AngersHabitat.Application.Worksites;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>One operation: its page, and creating, editing and deleting it.</summary>
public sealed class OperationsController(IMediator mediator, PortalClock clock) : OperationPages(mediator)
{
    /// <summary>The page of an operation, on a date.</summary>
    [HttpGet("/pilotage/chantiers/operations/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, [FromFilters] WorksiteFilter filter)
    {
        if (!ModelState.IsValid)
            return BadRequest();
        ViewData["Filter"] = filter;
        var date = filter.On > clock.Today ? null : filter.On;
        return View(await Mediator.Send(new GetOperation.Query(id, date), HttpContext.RequestAborted));
    }

    /// <summary>The form of a new operation.</summary>
    [For<CreateOperation.Command>]
    [HttpGet("/pilotage/chantiers/operations/nouvelle")]
    public IActionResult Create() => CreatePage(new CreateOperation.Command { Id = Guid.NewGuid(), StudyFrom = clock.Today });

    /// <summary>Adds the operation.</summary>
    [For<CreateOperation.Command>]
    [HttpPost("/pilotage/chantiers/operations/nouvelle")]
    public Task<IActionResult> Create([PageForm] CreateOperation.Command form)
        => SubmitAsync(form, id => Saved(id, "L'opération est créée."), () => CreatePage(form));

    /// <summary>The form of the description.</summary>
    [For<EditOperation.Command>]
    [HttpGet("/pilotage/chantiers/operations/{id:guid}/modifier")]
    public Task<IActionResult> Edit(Guid id) => FormAsync(id, nameof(Edit), Described);

    /// <summary>Changes the description.</summary>
    [For<EditOperation.Command>]
    [HttpPost("/pilotage/chantiers/operations/{id:guid}/modifier")]
    public Task<IActionResult> Edit(Guid id, [PageForm] EditOperation.Command form)
        => SubmitAsync(form with { Id = id }, _ => Saved(id, "L'opération est modifiée."), () => Edit(id));

    /// <summary>Asks whether the operation is to be deleted.</summary>
    [For<DeleteOperation.Command>]
    [HttpGet("/pilotage/chantiers/operations/{id:guid}/supprimer")]
    public Task<IActionResult> Delete(Guid id)
        => FormAsync(id, nameof(Delete), result => new DeleteOperation.Command { OperationId = id, Version = result.Operation.Version });

    /// <summary>Deletes the operation.</summary>
    [For<DeleteOperation.Command>]
    [HttpPost("/pilotage/chantiers/operations/{id:guid}/supprimer")]
    public Task<IActionResult> Delete(Guid id, [PageForm] DeleteOperation.Command form)
        => SubmitAsync(form with { OperationId = id }, _ => Done("L'opération est supprimée.", RedirectToAction(nameof(SteeringController.Operations), "Steering")), () => Delete(id));

    private ViewResult CreatePage(CreateOperation.Command form) => View(nameof(Create), new FormPage<CreateOperation.Command>(form));

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
