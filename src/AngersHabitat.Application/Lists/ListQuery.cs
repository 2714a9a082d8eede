namespace AngersHabitat.Application.Lists;

/// <summary>A question answered by a list that is sorted and cut into pages.</summary>
public abstract record ListQuery : IFiltered
{
    /// <summary>The most rows that a file gives; beyond, the file is refused with a sentence and never cut.</summary>
    public const int MostExported = 50_000;

    /// <summary>The sort key's usual order turned round.</summary>
    [Filter("inverse")]
    public bool Reverse { get; init; }

    /// <summary>Number of the page, from 1; past the last, the last is given.</summary>
    [Filter("page")]
    public int Page { get; init; } = 1;

    /// <summary>Every row at once, for a file; never from an address.</summary>
    public bool All { get; init; }

    /// <summary>Rows a page.</summary>
    public virtual int PageSize => Paging.DefaultSize;

    /// <summary>Rows that the last page takes beyond its size, rather than stand alone on one more page.</summary>
    public virtual int Spare => 0;

    public abstract Enum SortKey { get; }

    /// <summary>The same question for every row.</summary>
    public ListQuery ForAll() => this with { All = true, Page = 1 };
}

/// <summary>A question answered by a list.</summary>
/// <typeparam name="TSort">What it can be sorted by; its first value is the usual order.</typeparam>
public abstract record ListQuery<TSort> : ListQuery
    where TSort : struct, Enum
{
    /// <summary>What the list is sorted by.</summary>
    [Filter("tri")]
    public TSort Sort { get; init; }

    public override Enum SortKey => Sort;
}
