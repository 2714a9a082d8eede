using AngersHabitat.Application.Lists;
using FluentValidation;

namespace AngersHabitat.Web.Pages;

/// <content>
/// Pages with filters. What cannot be read, or is refused, answers 400 with the page: the error stands at its field, the rest
/// of the filter is kept and answered. A file is all of the filtered rows or, with 400, no file at all.
/// </content>
public abstract partial class PortalController
{
    /// <summary>The page of a report.</summary>
    protected async Task<IActionResult> ReportAsync<TQuery, TResult>(FilteredPage<TQuery, TResult> page, TQuery query, string view = "Index")
        where TQuery : class, IQuery<TResult>, IFiltered, new()
    {
        ArgumentNullException.ThrowIfNull(page);
        var (asked, result) = await AskAsync<TQuery, TResult>(query);
        return View(view, new FilteredView<TQuery, TResult>(asked, result, page.Form(asked, result)));
    }

    /// <summary>The page of a list.</summary>
    protected async Task<IActionResult> ListAsync<TQuery, TResult, TRow>(PortalList<TQuery, TResult, TRow> list, TQuery query, string view = "Index")
        where TQuery : class, IQuery<TResult>, IFiltered, new()
        => View(view, await ReadListAsync(list, query));

    /// <summary>A search that came by POST, because words of it may be an address: its answer has an address that tells nothing.</summary>
    protected async Task<IActionResult> SealedAsync<TQuery, TResult, TRow>(PortalList<TQuery, TResult, TRow> list, TQuery query)
        where TQuery : class, IQuery<TResult>, IFiltered, new()
    {
        ArgumentNullException.ThrowIfNull(list);
        var page = await ListAsync(list, query);
        return ModelState.IsValid ? LocalRedirect("~" + FilterAddress.Of(list.Path, query, ("page", null))) : page;
    }

    /// <summary>A list that stands on a page with other things.</summary>
    protected async Task<ListView<TQuery, TResult, TRow>> ReadListAsync<TQuery, TResult, TRow>(PortalList<TQuery, TResult, TRow> list, TQuery query)
        where TQuery : class, IQuery<TResult>, IFiltered, new()
    {
        var (asked, result) = await AskAsync<TQuery, TResult>(query);
        return new ListView<TQuery, TResult, TRow>(list, asked, result);
    }

    /// <summary>All rows of a list as a file.</summary>
    /// <param name="list">The list.</param>
    /// <param name="query">The question.</param>
    /// <param name="format">Name of one of the <see cref="TableExport.Formats"/>.</param>
    /// <param name="again">The page, when the question is refused.</param>
    protected Task<IActionResult> FileAsync<TQuery, TResult, TRow>(
        PortalList<TQuery, TResult, TRow> list, TQuery query, string format, Func<TQuery, Task<IActionResult>> again)
        where TQuery : class, IQuery<TResult>, IFiltered, new()
    {
        ArgumentNullException.ThrowIfNull(list);
        return WholeAsync<TQuery, TResult>(query is ListQuery pages ? (TQuery)(object)pages.ForAll() : query, result =>
        {
            var rows = list.Rows(result);
            if (rows.Total <= rows.Items.Count)
                return Table(list.FileColumns(result), rows.Items, format, list.FileName(result), list.Title);
            ModelState.AddModelError("", ListView<TQuery, TResult, TRow>.TooLong(rows.Total));
            return null;
        }, again);
    }

    /// <inheritdoc cref="FileAsync{TQuery, TResult, TRow}(PortalList{TQuery, TResult, TRow}, TQuery, string, Func{TQuery, Task{IActionResult}})" />
    protected Task<IActionResult> FileAsync<TQuery, TResult, TRow>(PortalList<TQuery, TResult, TRow> list, TQuery query, string format)
        where TQuery : class, IQuery<TResult>, IFiltered, new()
        => FileAsync(list, query, format, asked => ListAsync(list, asked));

    /// <summary>What is given whole or not at all: a file, a picture, a feed. Refused, the page is shown with 400.</summary>
    /// <param name="query">The question.</param>
    /// <param name="give">What is given; null, with an error in <see cref="ControllerBase.ModelState"/>, when it is refused after all.</param>
    /// <param name="again">The page, of what is left of the question.</param>
    protected async Task<IActionResult> WholeAsync<TQuery, TResult>(
        TQuery query, Func<TResult, IActionResult?> give, Func<TQuery, Task<IActionResult>> again)
        where TQuery : class, IQuery<TResult>, IFiltered, new()
    {
        ArgumentNullException.ThrowIfNull(give);
        ArgumentNullException.ThrowIfNull(again);
        var asked = query;
        if (ModelState.IsValid)
        {
            (asked, var result) = await AskAsync<TQuery, TResult>(query);
            if (ModelState.IsValid && give(result) is { } given)
                return given;
        }
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return await again(FilterField.Without(asked, new HashSet<string>(StringComparer.Ordinal) { nameof(ListQuery.All) }));
    }

    /// <summary>A table as a file.</summary>
    /// <param name="columns">Columns.</param>
    /// <param name="rows">Rows.</param>
    /// <param name="format">Name of one of the <see cref="TableExport.Formats"/>; the ending of the file.</param>
    /// <param name="name">Name of the file without its ending.</param>
    /// <param name="sheet">Name of the sheet.</param>
    protected FileContentResult Table<TRow>(IReadOnlyList<ExportColumn<TRow>> columns, IEnumerable<TRow> rows, string format, string name, string sheet)
    {
        var written = TableExport.Formats.First(known => known.Name == format);
        return File(written.Write<TRow>(columns, rows, sheet), written.MediaType, $"{name}.{written.Name}");
    }

    /// <summary>Asks; without what is refused when something is.</summary>
    private async Task<(TQuery Asked, TResult Result)> AskAsync<TQuery, TResult>(TQuery query)
        where TQuery : class, IQuery<TResult>, IFiltered, new()
    {
        var refused = new HashSet<string>(StringComparer.Ordinal);
        for (var rest = query; ; rest = FilterField.Without(query, refused))
        {
            try
            {
                if (!ModelState.IsValid)
                    Response.StatusCode = StatusCodes.Status400BadRequest;
                return (rest, await Mediator.Send(rest, HttpContext.RequestAborted));
            }
            catch (ValidationException invalid) when (invalid.Errors.Any(error => refused.Add(error.PropertyName)))
            {
                foreach (var error in invalid.Errors)
                    ModelState.AddModelError(FilterField.NameOf(typeof(TQuery), error.PropertyName), error.ErrorMessage);
            }
        }
    }
}
