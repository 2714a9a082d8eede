namespace AngersHabitat.Application.Lists;

/// <summary>Cuts queries and lists into pages. A number past either end gives the nearest page there is.</summary>
public static class Paging
{
    /// <summary>Rows a page unless a list says otherwise.</summary>
    public const int DefaultSize = 25;

    /// <summary>The most rows that a program gets at once.</summary>
    public const int MostOfPrograms = 500;

    /// <summary>Rows that a program gets without saying how many.</summary>
    public const int ShortList = 50;

    // As on a screen: some rows more are no reason for a second page.
    private const int SpareOfShortList = 9;

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

    /// <summary>The page that a program asks for.</summary>
    public static Page<T> ToPage<T>(this IReadOnlyCollection<T> rows, IProgramPage asked)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(asked);
        if (asked is { Page: null, Limit: null })
            return Whole<T>([.. rows]);
        var (number, total) = (asked.Page ?? 1, rows.Count);
        var size = asked.Limit ?? (total <= ShortList + SpareOfShortList ? Math.Max(1, total) : ShortList);
        return new Page<T>([.. rows.Skip((number - 1) * size).Take(size)], number, Math.Max(1, (total + size - 1) / size), total);
    }

    /// <summary>What a page that a program asks for must hold to.</summary>
    public static void AsksForAPage<T>(this AbstractValidator<T> validator)
        where T : IProgramPage
    {
        ArgumentNullException.ThrowIfNull(validator);
        validator.RuleFor(asked => asked.Page).InclusiveBetween(1, 1_000_000).WithMessage("« page » est un nombre à partir de 1.");
        validator.RuleFor(asked => asked.Limit).InclusiveBetween(1, MostOfPrograms).WithMessage($"« limit » va de 1 à {MostOfPrograms}.");
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
