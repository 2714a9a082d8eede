using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;

namespace AngersHabitat.Application.Lists;

/// <summary>
/// What each sort key of a list compares. The last comparison is always a unique value, so that no row stands on two pages.
/// The direction of a key's first comparison is on its enum value (<see cref="LargestFirstAttribute"/>).
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

/// <summary>Sorts in the database.</summary>
/// <param name="unique">A unique column.</param>
public sealed class QuerySort<TRow, TSort>(Expression<Func<TRow, object>> unique) : SortKeys<TRow, TSort, LambdaExpression>
    where TSort : struct, Enum
{
    private static readonly MethodInfo[] Methods = typeof(Queryable).GetMethods();
    private readonly LambdaExpression _unique = Expression.Lambda(Unboxed(unique.Body), unique.Parameters);

    /// <summary>What a sort key compares.</summary>
    public QuerySort<TRow, TSort> By<TValue>(TSort sort, Expression<Func<TRow, TValue>> key)
    {
        Add(sort, key);
        return this;
    }

    /// <summary>What it compares next.</summary>
    public QuerySort<TRow, TSort> Then<TValue>(Expression<Func<TRow, TValue>> key, bool descending = false)
    {
        Append(key, descending);
        return this;
    }

    /// <summary>The rows in the order that is asked for.</summary>
    public IQueryable<TRow> Apply(IQueryable<TRow> rows, ListQuery<TSort> query)
    {
        var (expression, step) = (rows.Expression, "OrderBy");
        foreach (var (key, descending) in Of(query.Sort, query.Reverse, _unique))
        {
            var method = Methods.First(method => method.GetParameters().Length == 2 && method.Name == step + (descending ? "Descending" : ""))
                .MakeGenericMethod(typeof(TRow), key.ReturnType);
            (expression, step) = (Expression.Call(method, expression, Expression.Quote(key)), "ThenBy");
        }
        return rows.Provider.CreateQuery<TRow>(expression);
    }

    private static Expression Unboxed(Expression body) => body is UnaryExpression { NodeType: ExpressionType.Convert } boxed ? boxed.Operand : body;
}

/// <summary>Sorts a list in memory; words as French dictionaries do.</summary>
/// <param name="unique">A unique value.</param>
public sealed class MemorySort<TRow, TSort>(Func<TRow, object> unique) : SortKeys<TRow, TSort, Comparison<TRow>>
    where TSort : struct, Enum
{
    private static readonly StringComparer Words = StringComparer.Create(CultureInfo.GetCultureInfo("fr-FR"), ignoreCase: true);
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
        sorted.Sort((a, b) => keys.Select(key => key.Descending ? key.Key(b, a) : key.Key(a, b)).FirstOrDefault(order => order != 0));
        return sorted;
    }

    private static Comparison<TRow> Compare<TValue>(Func<TRow, TValue> key)
        => (a, b) => key(a) is string word ? Words.Compare(word, key(b) as string) : Comparer<TValue>.Default.Compare(key(a), key(b));
}
