using System.Reflection;

namespace AngersHabitat.Application.Lists;

/// <summary>
/// What each sort key of a list compares. The last comparison is always a unique value, so that no row stands on two pages.
/// The direction of a key's first comparison is on its enum value (<see cref="LargestFirstAttribute"/>).
/// Texts are compared as French dictionaries do (<see cref="FrenchOrder"/>), values of an enum in the order in which it declares them, which is
/// the order of its choices on screen, never by their English names; in the store as in memory.
/// </summary>
/// <typeparam name="TRow">A row: of the database (<see cref="QuerySort{TRow,TSort}"/>) or in memory (<see cref="MemorySort{TRow,TSort}"/>).</typeparam>
/// <typeparam name="TSort">The sort keys.</typeparam>
/// <typeparam name="TKey">A comparison.</typeparam>
public abstract class SortKeys<TRow, TSort, TKey>
    where TSort : struct, Enum
{
    private readonly Dictionary<TSort, List<(TKey Key, bool Descending)>> _keys = [];
    private List<(TKey Key, bool Descending)> _last = [];

    /// <summary>Adds the first comparison of a sort key.</summary>
    protected void Add(TSort sort, TKey key) => _keys[sort] = _last = [(key, IsLargestFirst(sort))];

    /// <summary>Adds a comparison to the sort key named last.</summary>
    protected void Append(TKey key, bool descending) => _last.Add((key, descending));

    /// <summary>The comparisons of a sort key, in order, each with its direction; the unique one comes last.</summary>
    protected IEnumerable<(TKey Key, bool Descending)> Of(TSort sort, bool reverse, TKey unique)
        => _keys.GetValueOrDefault(sort, []).Append((Key: unique, Descending: IsLargestFirst(sort))).Select(key => (key.Key, key.Descending != reverse));

    private static bool IsLargestFirst(TSort sort) => SortKeys.IsLargestFirst(sort);
}

/// <summary>What a page says of sort keys.</summary>
public static class SortKeys
{
    /// <summary>Whether the usual order of a key begins with the largest.</summary>
    public static bool IsLargestFirst(Enum sort)
        => sort.GetType().GetField(sort.ToString())?.IsDefined(typeof(LargestFirstAttribute)) == true;
}
