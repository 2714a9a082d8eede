using System.Linq.Expressions;
using System.Reflection;

namespace AngersHabitat.Web.Pages.Forms;

/// <summary>The form of a row, or a field of it, as an expression of a view names it.</summary>
/// <param name="Name"><c>Act[…]</c> or <c>Act[…].Points</c>: the name under which it is sent.</param>
/// <param name="Row">The form of the row.</param>
/// <param name="Property">The field; null: the form as a whole.</param>
internal sealed record RowField(string Name, object Row, PropertyInfo? Property)
{
    /// <summary>What the field holds.</summary>
    public object? Value => Property is null ? Row : Property.GetValue(Row);

    /// <summary>What an expression names; null for anything else than <c>Act[key]</c> and <c>Act[key].Points</c>.</summary>
    /// <param name="expression">The expression, of the model of the view.</param>
    /// <param name="model">The model of the view.</param>
    public static RowField? Read(LambdaExpression expression, object? model)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return new Reading(expression.Parameters[0], model).Field(expression.Body);
    }

    private sealed record Reading(ParameterExpression Parameter, object? Model)
    {
        public RowField? Field(Expression body) => body switch
        {
            MethodCallExpression item => RowOf(item),
            MemberExpression { Member: PropertyInfo property, Expression: MethodCallExpression item } when RowOf(item) is { } row
                => row with { Name = $"{row.Name}.{property.Name}", Property = property },
            _ => null,
        };

        private RowField? RowOf(MethodCallExpression item)
            => item is { Object: MemberExpression forms, Arguments: [var index] }
                && forms.Type is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(RowForms<>)
                && PathOf(forms) is { } path
                && Worth(index) is { } key
                && item.Method.Invoke(Worth(forms), [key]) is { } row
                ? new($"{path}[{key}]", row, null)
                : null;

        private static string? PathOf(Expression? part) => part switch
        {
            ParameterExpression => "",
            MemberExpression member when PathOf(member.Expression) is { } before => before.Length == 0 ? member.Member.Name : $"{before}.{member.Member.Name}",
            _ => null,
        };

        private object? Worth(Expression? part) => part switch
        {
            null => null,
            ParameterExpression => Model,
            ConstantExpression constant => constant.Value,
            MemberExpression { Member: FieldInfo field } member => field.GetValue(Worth(member.Expression)),
            MemberExpression { Member: PropertyInfo property } member => property.GetValue(Worth(member.Expression)),
            MethodCallExpression call => call.Method.Invoke(Worth(call.Object), [.. call.Arguments.Select(argument => Worth(argument))]),
            _ => Expression.Lambda(part, Parameter).Compile(preferInterpretation: true).DynamicInvoke(Model),
        };
    }
}
