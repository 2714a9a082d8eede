using AngersHabitat.Application.Lists;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace AngersHabitat.Web.Pages;

/// <summary>A list for the partial views that every list shares: <c>_List</c> and its parts.</summary>
public abstract class ListView
{
    /// <summary>The form of the filters.</summary>
    public abstract FilterForm Form { get; }

    /// <summary>What the table shows.</summary>
    public abstract string Title { get; }

    /// <summary>How many rows there are, in words; without any, whether none matches the filters or there is nothing yet.</summary>
    public abstract string Count { get; }

    /// <summary>What makes the first row, where there is nothing yet.</summary>
    public abstract IReadOnlyList<FirstStep> Steps { get; }

    /// <summary>Whether filters leave no row.</summary>
    public bool IsFilteredOut => Total == 0 && Form.Narrowing.Count > 0;

    /// <summary>Rows in all.</summary>
    public abstract int Total { get; }

    /// <summary>Why there is no file; null when there are files.</summary>
    public abstract string? NoFile { get; }

    /// <summary>Files of all rows: the text of the link, and the address with the filters and the order of the page.</summary>
    public abstract IReadOnlyList<(string Label, string Address)> Files { get; }

    /// <summary>Headers of the page.</summary>
    public abstract IReadOnlyList<ColumnHead> Heads { get; }

    /// <summary>What the list can be sorted by, the usual order among it.</summary>
    public abstract IReadOnlyList<ColumnHead> Sorts { get; }

    /// <summary>Cells of the page's rows, one for each header.</summary>
    public abstract IEnumerable<IReadOnlyList<IHtmlContent>> Cells { get; }

    /// <summary>The pages; null when the list is not cut.</summary>
    public abstract PageLinks? Pages { get; }
}

/// <summary>A list for its own view, which draws the cells that are more than a value.</summary>
public sealed class ListView<TQuery, TResult, TRow>(PortalList<TQuery, TResult, TRow> list, TQuery query, TResult result) : ListView
    where TQuery : class, IQuery<TResult>, IFiltered, new()
{
    private readonly IReadOnlyList<Column<TRow>> _columns = [.. list.Columns(result).Where(column => !column.FileOnly)];
    private readonly Dictionary<string, Func<TRow, IHtmlContent>> _drawn = new(StringComparer.Ordinal);

    /// <summary>The question that was answered.</summary>
    public TQuery Query => query;

    /// <summary>The answer.</summary>
    public TResult Result => result;

    /// <summary>The rows of the page.</summary>
    public Page<TRow> Rows { get; } = list.Rows(result);

    public override FilterForm Form { get; } = list.Form(query, result);

    public override string Title => list.Title;

    public override string Count => Total > 0 ? list.Count(result) : IsFilteredOut ? list.Empty : list.Nothing.Sentence;

    public override IReadOnlyList<FirstStep> Steps => Total > 0 || IsFilteredOut ? [] : list.Nothing.Steps;

    public override int Total => Rows.Total;

    public override string? NoFile => list.NoFile ?? (Total > ListQuery.MostExported ? TooLong(Total) : null);

    public override IReadOnlyList<(string Label, string Address)> Files =>
    [
        .. TableExport.Formats.Select(format => (format.Label, Path: NoFile is null ? list.FilePath(format.Name) : null)).Where(file => file.Path is not null)
            .Select(file => ($"Exporter en {file.Label}", FilterAddress.Of(file.Path!, query, ("page", null)))),
    ];

    public override IReadOnlyList<ColumnHead> Heads => [.. _columns.Select(Head)];

    public override IReadOnlyList<ColumnHead> Sorts
    {
        get
        {
            var heads = Heads.Where(head => head.SortAddress is not null).ToList();
            if (query is ListQuery && _columns.All(column => column.Sort is not { } key || Convert.ToInt32(key, French.Culture) != 0))
                heads.Insert(0, Head(new Column<TRow>("ordre habituel", _ => null) { Sort = (Enum)Enum.ToObject(((ListQuery)(object)query).SortKey.GetType(), 0) }));
            return heads;
        }
    }

    public override IEnumerable<IReadOnlyList<IHtmlContent>> Cells
        => Rows.Items.Select(row => (IReadOnlyList<IHtmlContent>)[.. _columns.Select(column => Cell(column, row))]);

    public override PageLinks? Pages => query is ListQuery
        ? new PageLinks(Rows.Number, Rows.Count, page => FilterAddress.Of(list.Path, query, ("page", page.ToString(French.Culture))))
        : null;

    /// <summary>Says how the cells of a column are drawn, <c>@&lt;text&gt;…@item…&lt;/text&gt;</c>; the others show their value.</summary>
    /// <param name="header">Header of the column on the page.</param>
    /// <param name="cell">The cell of a row.</param>
    public void Draw(string header, Func<TRow, IHtmlContent> cell)
    {
        if (_columns.All(column => column.OnPage != header))
            throw new ArgumentException($"The list has no column « {header} » on its page.", nameof(header));
        _drawn[header] = cell;
    }

    /// <summary>Why a file of so many rows is refused.</summary>
    internal static string TooLong(int total)
        => $"Un fichier contient {French.Number(ListQuery.MostExported)} lignes au plus, la liste en a {French.Number(total)}. Resserrez le filtre.";

    private ColumnHead Head(Column<TRow> column)
    {
        string? address = null, order = null;
        if (column.Sort is { } sort && query is ListQuery asked)
        {
            var isChosen = asked.SortKey.Equals(sort);
            // The first click gives the key's usual order, the second turns it round.
            address = FilterAddress.Of(list.Path, query, ("tri", sort.ToString()), ("inverse", isChosen && !asked.Reverse ? "true" : null), ("page", null));
            order = isChosen ? SortKeys.IsLargestFirst(sort) != asked.Reverse ? "descending" : "ascending" : null;
        }
        return new ColumnHead(column.OnPage, address, order, column.IsNumber, column.IsName, column.ScreenOnly);
    }

    private IHtmlContent Cell(Column<TRow> column, TRow row)
        => _drawn.TryGetValue(column.OnPage, out var draw) ? draw(row) : new StringHtmlContent(column.Value(row) switch
        {
            null => "",
            bool yes => yes ? "oui" : "non",
            DateOnly date => French.ShortDate(date),
            TimeOnly time => French.Clock(time),
            DateTime local => local.ToString("dd/MM/yyyy HH:mm", French.Culture),
            int or long => ((IFormattable)column.Value(row)!).ToString("N0", French.Culture),
            IFormattable number => number.ToString("0.##", French.Culture),
            var text => Typography.Of(text.ToString()!),
        });
}
