using System.Linq.Expressions;
using System.Reflection;

namespace AngersHabitat.Application.Lists;

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
        Add(sort, SortExpression.Of(key));
        return this;
    }

    /// <summary>What a sort key compares, a column of codes, in an order of its own such as that of their French words.</summary>
    /// <param name="order">The codes; one that is not among them comes last.</param>
    public QuerySort<TRow, TSort> By<TValue>(TSort sort, Expression<Func<TRow, TValue>> key, IReadOnlyList<TValue> order)
    {
        Add(sort, SortExpression.Rank(key, order));
        return this;
    }

    /// <summary>What it compares next.</summary>
    public QuerySort<TRow, TSort> Then<TValue>(Expression<Func<TRow, TValue>> key, bool descending = false)
    {
        Append(SortExpression.Of(key), descending);
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
