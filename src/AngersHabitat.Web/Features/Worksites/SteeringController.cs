using AngersHabitat.Application.Worksites;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>Steering of the worksites: the page, the lists behind its figures, exports.</summary>
[Authorize(Roles = Roles.Manager + "," + Roles.Administrator)]
public sealed class SteeringController(IMediator mediator, PortalClock clock) : PortalController(mediator)
{
    /// <summary>The steering page.</summary>
    [HttpGet("/pilotage/chantiers")]
    public async Task<IActionResult> Index(FilterForm form, [FromQuery(Name = "decisions")] string? decisions)
    {
        Check(form);
        return View(await AskAsync(form, string.Equals(decisions, "toutes", StringComparison.Ordinal)));
    }

    /// <summary>A calendar as a picture.</summary>
    [HttpGet("/pilotage/chantiers/calendrier.svg")]
    public async Task<IActionResult> Picture(FilterForm form)
    {
        Check(form);
        var steering = await AskAsync(form, allDecisions: false);
        Response.ContentType = "image/svg+xml; charset=utf-8";
        Response.Headers.ContentDisposition = $"attachment; filename=\"calendrier-chantiers-{steering.Date:yyyy-MM-dd}.svg\"";
        var timeline = form.List is FigureList.Study ? steering.Study : steering.Engaged;
        return View("_Timeline", new TimelineView(timeline, steering.Filter, "Calendrier des chantiers"));
    }

    /// <summary>The operations of a figure.</summary>
    [HttpGet("/pilotage/chantiers/operations")]
    public async Task<IActionResult> Operations(FilterForm form, ListOrder order)
    {
        Check(form);
        return View(await Mediator.Send(order.ToQuery(form), HttpContext.RequestAborted));
    }

    /// <summary>The same list as a file.</summary>
    [HttpGet("/pilotage/chantiers/operations.{format:regex(^(csv|xlsx)$)}")]
    public async Task<IActionResult> Export(FilterForm form, ListOrder order, string format)
    {
        Check(form);
        var list = await Mediator.Send(order.ToQuery(form) with { Page = 1, Size = null }, HttpContext.RequestAborted);
        return Table(OperationExport.Columns, list.Lines.Items, format, $"chantiers-{list.Date:yyyy-MM-dd}", "Chantiers");
    }

    private async Task<GetSteering.Result> AskAsync(FilterForm form, bool allDecisions)
        => await Mediator.Send(new GetSteering.Query(form.ToFilter(), allDecisions), HttpContext.RequestAborted);

    /// <summary>A date that cannot be read, or is still to come, is said, and the page shows today.</summary>
    private void Check(FilterForm form)
    {
        if (form.On > clock.Today)
        {
            ModelState.AddModelError("au", $"Le {French.ShortDate(form.On.Value)} est à venir : la page montre aujourd'hui.");
            form.On = null;
        }
        if (!ModelState.IsValid)
            Response.StatusCode = StatusCodes.Status400BadRequest;
    }
}

/// <summary>Order and page of the list, as the address holds them.</summary>
public sealed class ListOrder
{
    /// <summary>Column.</summary>
    [FromQuery(Name = "tri")]
    public ListOperations.Sort Sort { get; set; }

    /// <summary>The other way round.</summary>
    [FromQuery(Name = "inverse")]
    public bool Reverse { get; set; }

    /// <summary>Page, from 1.</summary>
    [FromQuery(Name = "page")]
    public int Page { get; set; } = 1;

    /// <summary>The question of the list.</summary>
    public ListOperations.Query ToQuery(FilterForm form)
        => new() { Filter = form.ToFilter(), Order = Sort, Reverse = Reverse, Page = Page };
}

/// <summary>What the calendar's view draws.</summary>
/// <param name="Timeline">The calendar.</param>
/// <param name="Filter">Filter that its links keep.</param>
/// <param name="Title">What it shows.</param>
public sealed record TimelineView(Timeline Timeline, WorksiteFilter Filter, string Title);
