using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Privacy;
using AngersHabitat.Domain.Privacy;
using FluentValidation;

namespace AngersHabitat.Web.Features.Privacy;

/// <summary>The journal, for administrators.</summary>
[Authorize(Roles = Roles.Administrator)]
[Route("/admin/journal")]
public sealed class JournalController(IMediator mediator) : PortalController(mediator)
{
    /// <summary>The list.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index([FromQuery] JournalFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        try
        {
            filter.Result = await Mediator.Send(ModelState.IsValid ? filter.ToQuery() : new ListJournal.Query(), HttpContext.RequestAborted);
            return View(filter);
        }
        catch (ValidationException invalid)
        {
            foreach (var error in invalid.Errors)
                ModelState.AddModelError(error.PropertyName == nameof(ListJournal.Query.From) ? nameof(filter.Du) : nameof(filter.Au), error.ErrorMessage);
            filter.Result = await Mediator.Send(new ListJournal.Query(), HttpContext.RequestAborted);
            var view = View(filter);
            view.StatusCode = StatusCodes.Status400BadRequest;
            return view;
        }
    }

    /// <summary>The filtered journal as a file, 10,000 lines at most.</summary>
    [HttpGet("export.{format:regex(^(csv|xlsx)$)}")]
    public async Task<IActionResult> Export([FromQuery] JournalFilter filter, string format)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var result = await Mediator.Send(filter.ToQuery() with { Page = 1, Size = ListJournal.MostExported }, HttpContext.RequestAborted);
        List<ExportColumn<AuditEntry>> columns =
        [
            new("Date", entry => Paris.ToLocal(new DateTimeOffset(entry.At, TimeSpan.Zero))),
            new("Qui", entry => entry.ActorName),
            new("Action", entry => Words.Action(entry.Action)),
            new("Objet", entry => JournalFilter.SubjectOf(entry, result)),
            new("Avant", entry => entry.Before),
            new("Après", entry => entry.After),
        ];
        return Table(columns, result.Entries.Items, format, "journal", "Journal");
    }
}

/// <summary>Filters of the journal, as they stand in the address.</summary>
public sealed class JournalFilter
{
    /// <summary>First date.</summary>
    public DateOnly? Du { get; init; }

    /// <summary>Last date, included.</summary>
    public DateOnly? Au { get; init; }

    /// <summary>Part of a name.</summary>
    public string? Qui { get; init; }

    /// <summary>Feature or action.</summary>
    public string? Action { get; init; }

    /// <summary>Row concerned.</summary>
    public Guid? Objet { get; init; }

    /// <summary>Oldest first.</summary>
    public bool Ancien { get; init; }

    /// <summary>Number of the page.</summary>
    public int Page { get; init; } = 1;

    /// <summary>What was found.</summary>
    [Microsoft.AspNetCore.Mvc.ModelBinding.BindNever]
    public ListJournal.Result Result { get; set; } = null!;

    internal ListJournal.Query ToQuery() => new()
    {
        From = Du, Last = Au, Actor = Qui, Action = Action, Subject = Objet, OldestFirst = Ancien, Page = Page,
    };

    /// <summary>Name of the row concerned, or its kind.</summary>
    public static string SubjectOf(AuditEntry entry, ListJournal.Result result)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(result);
        return entry.SubjectId is { } id && result.SubjectNames.TryGetValue(id, out var name) ? name : Words.Subject(entry.SubjectType);
    }
}
