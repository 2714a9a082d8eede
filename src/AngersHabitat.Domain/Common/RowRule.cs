using System.Linq.Expressions;

namespace AngersHabitat.Domain.Common;

/// <summary>
/// A question about a row, said once for the row in hand and for the store: the compiled expression answers here, the same expression is
/// what the store runs. It uses only what both stores translate; a test puts each of them to generated rows, here and in a store.
/// </summary>
/// <typeparam name="TRow">The row.</typeparam>
/// <param name="says">The question.</param>
public sealed class RowRule<TRow>(Expression<Func<TRow, bool>> says)
{
    private readonly Func<TRow, bool> _holds = says.Compile();

    /// <summary>The answer for a row in hand.</summary>
    public bool Holds(TRow row) => _holds(row);

    /// <summary>The rows for which it does not hold.</summary>
    public Expression<Func<TRow, bool>> Not() => Expression.Lambda<Func<TRow, bool>>(Expression.Not(says.Body), says.Parameters);

    /// <summary>The question, for the store.</summary>
    public Expression<Func<TRow, bool>> ToExpression() => says;

    /// <inheritdoc cref="ToExpression"/>
    public static implicit operator Expression<Func<TRow, bool>>(RowRule<TRow> rule) => rule.ToExpression();
}

/// <summary>As <see cref="RowRule{TRow}"/>, for a question that needs to know something: who asks, at which instant.</summary>
/// <typeparam name="TRow">The row.</typeparam>
/// <typeparam name="TGiven">What has to be known.</typeparam>
/// <param name="says">The question.</param>
public sealed class RowRule<TRow, TGiven>(Expression<Func<TRow, TGiven, bool>> says)
{
    private readonly Func<TRow, TGiven, bool> _holds = says.Compile();

    /// <summary>The answer for a row in hand.</summary>
    public bool Holds(TRow row, TGiven given) => _holds(row, given);

    /// <summary>The question, for the store. What is given goes as parameters, so that the store keeps one plan for all.</summary>
    public Expression<Func<TRow, bool>> For(TGiven given)
    {
        var value = Expression.Field(Expression.Constant(new Known(given)), nameof(Known.Value));
        var body = new Giving(says.Parameters[1], value).Visit(says.Body);
        return Expression.Lambda<Func<TRow, bool>>(body, says.Parameters[0]);
    }

    /// <summary>The question, for a statement that is put together once and asked often: each thing that has to be known is a parameter of that statement.</summary>
    /// <param name="parameterOf">The parameter for a member of what is given, by its name; by an empty name, for what is given itself.</param>
    public Expression<Func<TRow, bool>> With(Func<string, Expression> parameterOf)
        => Expression.Lambda<Func<TRow, bool>>(new Naming(says.Parameters[1], parameterOf).Visit(says.Body), says.Parameters[0]);

    // A field that could change is what the compiler makes of a captured variable, and what EF Core makes a parameter of.
    private sealed class Known(TGiven value)
    {
        public TGiven Value = value;
    }

    private sealed class Giving(ParameterExpression parameter, Expression value) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? value : node;
    }

    private sealed class Naming(ParameterExpression given, Func<string, Expression> parameterOf) : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node) => node.Expression == given ? parameterOf(node.Member.Name) : base.VisitMember(node);

        protected override Expression VisitParameter(ParameterExpression node) => node == given ? parameterOf("") : node;
    }
}
