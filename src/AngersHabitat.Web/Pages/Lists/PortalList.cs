using AngersHabitat.Application.Lists;

namespace AngersHabitat.Web.Pages;

/// <summary>A list as a feature declares it; filters, sorting, pages, files and print follow from it.</summary>
/// <typeparam name="TQuery">The question; a <see cref="ListQuery"/> is sorted and cut into pages, any other is one table.</typeparam>
/// <typeparam name="TResult">What the use case answers.</typeparam>
/// <typeparam name="TRow">A row.</typeparam>
public abstract class PortalList<TQuery, TResult, TRow> : FilteredPage<TQuery, TResult>
    where TQuery : class, IQuery<TResult>, IFiltered, new()
{
    /// <summary>What the table shows, for screen readers and as the name of the sheet.</summary>
    public abstract string Title { get; }

    /// <summary>One row and several rows in words, « lieu », « lieux ».</summary>
    public abstract (string One, string Many) Nouns { get; }

    /// <summary>The sentence when no row matches the filters; the link that takes them off follows it.</summary>
    public abstract string Empty { get; }

    /// <summary>What the list says without any filter and without rows, and what makes the first one.</summary>
    public abstract NothingYet Nothing { get; }

    /// <summary>Name of the files, without ending.</summary>
    public virtual string FileName(TResult result) => "";

    /// <summary>Why the list leaves in no file, said on its page.</summary>
    public virtual string? NoFile => null;

    /// <summary>The rows that were read.</summary>
    public abstract Page<TRow> Rows(TResult result);

    /// <summary>The columns, those of the page and those of the files.</summary>
    public abstract IEnumerable<Column<TRow>> Columns(TResult result);

    /// <summary>Those of them that stand in its file.</summary>
    public IReadOnlyList<ExportColumn<TRow>> FileColumns(TResult result)
        => [.. Columns(result).Where(column => !column.PageOnly).Select(column => new ExportColumn<TRow>(column.Header, column.Value))];

    /// <summary>How many rows there are, in words.</summary>
    public virtual string Count(TResult result)
    {
        var total = Rows(result).Total;
        return $"{French.Number(total)} {(total > 1 ? Nouns.Many : Nouns.One)}";
    }

    public override string? FilePath(string format) => NoFile is null ? $"{Path}/export.{format}" : null;
}
