namespace AngersHabitat.Application.Lists;

/// <summary>Cuts queries and lists into pages. A number past either end gives the nearest page there is.</summary>
public static class Paging
{
    /// <summary>Rows a page unless a list says otherwise.</summary>
    public const int DefaultSize = 25;

    /// <summary>A list that has no pages.</summary>
    public static Page<T> Whole<T>(IReadOnlyList<T> rows) => new(rows, 1, 1, rows.Count);

    /// <summary>Reads the page that a question asks for; every row, up to <see cref="ListQuery.MostExported"/>, for a file.</summary>
    public static async Task<Page<T>> ToPageAsync<T>(this IQueryable<T> query, ListQuery asked, CancellationToken cancellationToken)
    {
        var cut = Cut(asked, await query.CountAsync(cancellationToken));
        return cut.Of(await query.Skip(cut.Skip).Take(cut.Take).ToListAsync(cancellationToken));
    }

    /// <inheritdoc cref="ToPageAsync{T}(IQueryable{T}, ListQuery, CancellationToken)"/>
    public static Page<T> ToPage<T>(this IReadOnlyCollection<T> rows, ListQuery asked)
    {
        var cut = Cut(asked, rows.Count);
        return cut.Of<T>([.. rows.Skip(cut.Skip).Take(cut.Take)]);
    }

    private static Piece Cut(ListQuery asked, int total)
    {
        if (asked.All)
            return new Piece(1, 1, 0, ListQuery.MostExported, total);
        var count = Math.Max(1, (total - asked.Spare + asked.PageSize - 1) / asked.PageSize);
        var number = Math.Clamp(asked.Page, 1, count);
        return new Piece(number, count, (number - 1) * asked.PageSize, asked.PageSize + (number == count ? asked.Spare : 0), total);
    }

    private readonly record struct Piece(int Number, int Count, int Skip, int Take, int Total)
    {
        public Page<T> Of<T>(IReadOnlyList<T> rows) => new(rows, Number, Count, Total);
    }
}
