namespace AngersHabitat.Application.Lists;

/// <summary>One page of a list.</summary>
/// <param name="Items">Rows of this page.</param>
/// <param name="Number">Number of the page, from 1.</param>
/// <param name="Size">Rows a page.</param>
/// <param name="Total">Rows in the whole list.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, int Number, int Size, int Total)
{
    /// <summary>The same rows, each shown otherwise.</summary>
    public Page<TOther> Select<TOther>(Func<T, TOther> show) => new([.. Items.Select(show)], Number, Size, Total);

    /// <summary>How many pages there are, at least 1.</summary>
    public int Count => Math.Max(1, (Total + Size - 1) / Size);
}

/// <summary>Cuts queries and lists into pages.</summary>
public static class Paging
{
    /// <summary>A list that has no pages.</summary>
    public static Page<T> Whole<T>(IReadOnlyList<T> rows) => new(rows, 1, Math.Max(1, rows.Count), rows.Count);

    /// <summary>Rows a page unless a list says otherwise.</summary>
    public const int DefaultSize = 25;

    /// <summary>Reads one page. A number past either end gives the nearest page there is.</summary>
    public static async Task<Page<T>> ToPageAsync<T>(
        this IQueryable<T> query, int number, int size = DefaultSize, CancellationToken cancellationToken = default)
    {
        var total = await query.CountAsync(cancellationToken);
        var page = Clamp(number, size, total);
        var items = await query.Skip((page - 1) * size).Take(size).ToListAsync(cancellationToken);
        return new Page<T>(items, page, size, total);
    }

    /// <summary>Reads the page that a question asks for; every row, up to <see cref="ListQuery.MostExported"/>, for a file.</summary>
    public static Task<Page<T>> ToPageAsync<T>(this IQueryable<T> query, ListQuery asked, CancellationToken cancellationToken)
        => query.ToPageAsync(asked.Page, asked.All ? ListQuery.MostExported : asked.PageSize, cancellationToken);

    /// <inheritdoc cref="ToPageAsync{T}(IQueryable{T}, ListQuery, CancellationToken)"/>
    public static Page<T> ToPage<T>(this IReadOnlyList<T> rows, ListQuery asked)
        => rows.ToPage(asked.Page, asked.All ? ListQuery.MostExported : asked.PageSize);

    /// <summary>Cuts a list that is already in memory.</summary>
    public static Page<T> ToPage<T>(this IReadOnlyList<T> rows, int number, int size = DefaultSize)
    {
        var page = Clamp(number, size, rows.Count);
        return new Page<T>([.. rows.Skip((page - 1) * size).Take(size)], page, size, rows.Count);
    }

    private static int Clamp(int number, int size, int total)
        => Math.Clamp(number, 1, Math.Max(1, (total + size - 1) / size));
}
