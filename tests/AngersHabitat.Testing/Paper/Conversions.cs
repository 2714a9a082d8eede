using Microsoft.Data.SqlClient;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace AngersHabitat.Testing;

/// <summary>
/// Columns that the server would have to convert before it compares them: with a parameter of another type, or with a column of another type. It says nothing of it, and reads
/// the whole table where an index would have done.
/// </summary>
/// <param name="typeOf">The type of a column, « Table.Column », without its length; null for what is no column of a table.</param>
/// <param name="parameters">The parameters of the statement.</param>
internal sealed class Conversions(Func<string, string?> typeOf, SqlParameterCollection parameters) : TSqlFragmentVisitor
{
    private readonly Dictionary<string, string> _tables = new(StringComparer.OrdinalIgnoreCase);

    public List<string> Found { get; } = [];

    public static IReadOnlyList<string> In(string sql, Func<string, string?> typeOf, SqlParameterCollection parameters)
    {
        using var reader = new StringReader(sql);
        var conversions = new Conversions(typeOf, parameters);
        var script = new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out _);
        script?.Accept(new Tables(conversions._tables));
        script?.Accept(conversions);
        return conversions.Found;
    }

    public override void Visit(BooleanComparisonExpression node) => Compare(node.FirstExpression, node.SecondExpression);

    public override void Visit(BooleanTernaryExpression node)
    {
        Compare(node.FirstExpression, node.SecondExpression);
        Compare(node.FirstExpression, node.ThirdExpression);
    }

    public override void Visit(InPredicate node)
    {
        foreach (var value in node.Values)
            Compare(node.Expression, value);
    }

    private void Compare(ScalarExpression first, ScalarExpression second)
    {
        if (TypeOf(first) is { } one && TypeOf(second) is { } other && one.Type != other.Type && (one.IsColumn || other.IsColumn))
            Found.Add($"compares {one.Name} ({one.Type}) with {other.Name} ({other.Type})");
    }

    private (string Name, string Type, bool IsColumn)? TypeOf(ScalarExpression side) => side switch
    {
        VariableReference { Name: var name } when parameters.Contains(name) => (name, Family(parameters[name].SqlDbType.ToString()), false),
        ColumnReferenceExpression { MultiPartIdentifier.Identifiers: [var alias, var column] } when _tables.TryGetValue(alias.Value, out var table) && typeOf($"{table}.{column.Value}") is { } type
            => ($"{table}.{column.Value}", Family(type), true),
        _ => null,
    };

    // Of fixed or of any length: compared as they are.
    private static string Family(string type) => type.ToLowerInvariant() switch { "binary" => "varbinary", "char" => "varchar", "nchar" => "nvarchar", var other => other };

    /// <summary>The tables of all parts of a statement are named before its conditions are read.</summary>
    private sealed class Tables(Dictionary<string, string> named) : TSqlFragmentVisitor
    {
        public override void Visit(NamedTableReference node) => named[(node.Alias ?? node.SchemaObject.BaseIdentifier).Value] = node.SchemaObject.BaseIdentifier.Value;
    }
}
