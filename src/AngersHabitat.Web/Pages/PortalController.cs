using AngersHabitat.Application.Lists;
using FluentValidation;

namespace AngersHabitat.Web.Pages;

/// <summary>
/// Base of the controllers that take forms. <see cref="SubmitAsync{T}"/> sends a command; what is refused is shown at the
/// field it concerns, with status 400 (409 when somebody else was faster), and what the person typed is still there.
/// </summary>
[ApiExplorerSettings(IgnoreApi = true)]
public abstract class PortalController(IMediator mediator) : Controller
{
    /// <summary>The mediator.</summary>
    protected IMediator Mediator { get; } = mediator;

    /// <summary>Sends the command; shows the form again when it is refused.</summary>
    /// <param name="command">What the form asks for.</param>
    /// <param name="done">Answer when it is done, usually a redirect.</param>
    /// <param name="again">The form, with the model errors that have been added.</param>
    /// <param name="prefix">Prefix of the form's field names, empty when the command itself is the model.</param>
    protected async Task<IActionResult> SubmitAsync<T>(
        ICommand<T> command, Func<T, IActionResult> done, Func<Task<IActionResult>> again, string prefix = "")
    {
        ArgumentNullException.ThrowIfNull(done);
        ArgumentNullException.ThrowIfNull(again);
        if (!ModelState.IsValid)
            return await AgainAsync(StatusCodes.Status400BadRequest, again);
        try
        {
            return done(await Mediator.Send(command, HttpContext.RequestAborted));
        }
        catch (ValidationException invalid)
        {
            foreach (var error in invalid.Errors)
                ModelState.AddModelError(Key(prefix, error.PropertyName), error.ErrorMessage);
            return await AgainAsync(StatusCodes.Status400BadRequest, again);
        }
        catch (RuleException refused)
        {
            ModelState.AddModelError(Key(prefix, refused.Field ?? ""), Words.Of(refused));
            return await AgainAsync(StatusCodes.Status400BadRequest, again);
        }
        catch (EditConflictException conflict)
        {
            ViewData["Conflict"] = conflict.Changes;
            ModelState.AddModelError("", "Une autre personne a modifié ces informations entre-temps. Votre saisie est conservée ci-dessous.");
            foreach (var change in conflict.Changes)
                ModelState.AddModelError("", change);
            return await AgainAsync(StatusCodes.Status409Conflict, again);
        }
    }

    /// <summary>A table as a file, CSV or XLSX.</summary>
    /// <param name="columns">Columns.</param>
    /// <param name="rows">Rows.</param>
    /// <param name="format"><c>csv</c> or <c>xlsx</c>; the ending of the file.</param>
    /// <param name="name">Name of the file without its ending.</param>
    /// <param name="sheet">Name of the sheet.</param>
    protected FileContentResult Table<T>(IReadOnlyList<ExportColumn<T>> columns, IEnumerable<T> rows, string format, string name, string sheet)
        => string.Equals(format, "csv", StringComparison.Ordinal)
            ? File(TableExport.ToCsv(columns, rows), TableExport.CsvType, $"{name}.csv")
            : File(TableExport.ToXlsx(columns, rows, sheet), TableExport.XlsxType, $"{name}.xlsx");

    private async Task<IActionResult> AgainAsync(int status, Func<Task<IActionResult>> again)
    {
        Response.StatusCode = status;
        var result = await again();
        if (result is ViewResult view)
            view.StatusCode = status;
        return result;
    }

    private static string Key(string prefix, string field)
        => prefix.Length == 0 ? field : field.Length == 0 ? prefix : $"{prefix}.{field}";
}
