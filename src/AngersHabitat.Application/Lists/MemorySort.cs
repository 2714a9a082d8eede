namespace AngersHabitat.Application.Lists;

/// <summary>Sorts a list in memory.</summary>
/// <param name="unique">A unique value.</param>
public sealed class MemorySort<TRow, TSort>(Func<TRow, object> unique) : SortKeys<TRow, TSort, Comparison<TRow>>
    where TSort : struct, Enum
{
    private readonly Comparison<TRow> _unique = (a, b) => unique(a) is string code
        ? string.CompareOrdinal(code, (string)unique(b))
        : Comparer<object>.Default.Compare(unique(a), unique(b));

    /// <summary>What a sort key compares.</summary>
    public MemorySort<TRow, TSort> By<TValue>(TSort sort, Func<TRow, TValue> key)
    {
        Add(sort, Compare(key));
        return this;
    }

    /// <summary>What it compares next.</summary>
    public MemorySort<TRow, TSort> Then<TValue>(Func<TRow, TValue> key, bool descending = false)
    {
        Append(Compare(key), descending);
        return this;
    }

    /// <summary>The rows in the order that is asked for.</summary>
    public IReadOnlyList<TRow> Apply(IEnumerable<TRow> rows, ListQuery<TSort> query)
    {
        var keys = Of(query.Sort, query.Reverse, _unique).ToArray();
        var sorted = rows.ToList();
        sorted.Sort((a, b) => Compare(keys, a, b));
        return sorted;
    }

    private static int Compare((Comparison<TRow> Key, bool Descending)[] keys, TRow a, TRow b)
    {
        foreach (var (key, descending) in keys)
        {
            if ((descending ? key(b, a) : key(a, b)) is var order and not 0)
                return order;
        }
        return 0;
    }

    private static Comparison<TRow> Compare<TValue>(Func<TRow, TValue> key)
        => (a, b) => key(a) is string word ? FrenchOrder.Words.Compare(word, key(b) as string) : Comparer<TValue>.Default.Compare(key(a), key(b));
}
