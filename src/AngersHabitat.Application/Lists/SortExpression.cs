using System.Linq.Expressions;
using System.Reflection;

namespace AngersHabitat.Application.Lists;

/// <summary>What the store compares, so that it orders as <see cref="SortKeys{TRow,TSort,TKey}"/> promises.</summary>
internal static class SortExpression
{
    private static readonly MethodInfo Collate = typeof(RelationalDbFunctionsExtensions).GetMethod(nameof(RelationalDbFunctionsExtensions.Collate))!.MakeGenericMethod(typeof(string));

    /// <summary>A text in French order, an enum in its own, anything else as it is.</summary>
    public static LambdaExpression Of(LambdaExpression key)
    {
        var type = Nullable.GetUnderlyingType(key.ReturnType) ?? key.ReturnType;
        return type == typeof(string) ? Expression.Lambda(InFrench(key.Body), key.Parameters)
            : type.IsEnum ? Rank(key, Enum.GetValues(type).Cast<object>()) : key;
    }

    /// <summary>The position of a value among others, from 0; that of no value is before them, that of an unknown one behind.</summary>
    public static LambdaExpression Rank<TRow, TValue>(Expression<Func<TRow, TValue>> key, IEnumerable<TValue> order)
        => Rank(key, order.Cast<object>());

    private static LambdaExpression Rank(LambdaExpression key, IEnumerable<object> order)
    {
        var values = order.ToArray();
        var isNullable = Nullable.GetUnderlyingType(key.ReturnType) is not null;
        Expression rank = Expression.Constant(values.Length);
        // Built from the last: the store reads one CASE with a line for each value.
        for (var position = values.Length - 1; position >= 0; position--)
            rank = When(key, values[position], position, rank);
        return Expression.Lambda(isNullable ? When(key, null, -1, rank) : rank, key.Parameters);
    }

    private static ConditionalExpression When(LambdaExpression key, object? value, int position, Expression otherwise)
        => Expression.Condition(Expression.Equal(key.Body, Expression.Constant(value, key.ReturnType)), Expression.Constant(position), otherwise);

    private static MethodCallExpression InFrench(Expression text)
        => Expression.Call(Collate, Expression.Property(null, typeof(EF), nameof(EF.Functions)), text, Expression.Constant(FrenchOrder.Collation));
}
