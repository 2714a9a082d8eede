using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace AngersHabitat.Testing;

/// <summary>What SQL for the server may not be: wrong, with hints of our own, without bound over tables that grow, or blind to the index of a column.</summary>
public static class TransactSql
{
    /// <summary>Most parameters of a statement; the server takes 2,100.</summary>
    public const int MostParameters = 2_000;

    // A row for each call, visit, round, letter, journal line: years of them.
    private static readonly HashSet<string> Growing = new(StringComparer.OrdinalIgnoreCase)
    {
        "AttendanceTaps", "AuditEntries", "CallAttempts", "CampaignContacts", "CleaningRounds", "HallReports", "IncomingCalls", "InterventionSteps", "Interventions",
        "Letters", "OutboxMessages", "PointAnswers", "Referrals",
    };

    /// <param name="sql">One or several statements.</param>
    /// <param name="indexed">The columns that begin an index, as « Table.Column ».</param>
    /// <returns>What is wrong, one line each; empty when nothing is.</returns>
    public static IReadOnlyList<string> Faults(string sql, IReadOnlySet<string> indexed)
    {
        using var reader = new StringReader(sql);
        var script = new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        // A save merges rows by the provider's own hand.
        var rules = new Rules(indexed, isSave: sql.StartsWith("SET ", StringComparison.Ordinal));
        script?.Accept(rules);
        return [.. errors.Select(error => $"line {error.Line}: {error.Message}"), .. rules.Found];
    }

    private sealed class Rules(IReadOnlySet<string> indexed, bool isSave) : TSqlFragmentVisitor
    {
        private readonly Dictionary<string, string> _tables = new(StringComparer.OrdinalIgnoreCase);

        public List<string> Found { get; } = [];

        public override void Visit(MergeStatement node)
        {
            if (!isSave)
                Found.Add("MERGE");
        }

        public override void Visit(TableHint node) => Found.Add($"a hint: {node.HintKind}");

        public override void Visit(NamedTableReference node)
        {
            if (node.Alias is { } alias)
                _tables[alias.Value] = node.SchemaObject.BaseIdentifier.Value;
        }

        public override void Visit(QuerySpecification node)
        {
            var isBound = node.WhereClause is not null || node.TopRowFilter is not null || node.OffsetClause is not null || node.GroupByClause is not null
                || node.FromClause is null || node.SelectElements.Any(IsAggregate);
            if (!isBound && node.FromClause!.TableReferences.OfType<NamedTableReference>().Select(table => table.SchemaObject.BaseIdentifier.Value).FirstOrDefault(Growing.Contains) is { } table)
                Found.Add($"reads all of {table}");
        }

        // The tables of a statement are named before its conditions are read.
        public override void ExplicitVisit(QuerySpecification node)
        {
            node.FromClause?.Accept(this);
            base.ExplicitVisit(node);
        }

        // Whether there is a row: one is enough.
        public override void ExplicitVisit(ExistsPredicate node)
        {
            if (node.Subquery.QueryExpression is not QuerySpecification { WhereClause: null })
                base.ExplicitVisit(node);
        }

        public override void Visit(BooleanComparisonExpression node)
        {
            foreach (var column in new[] { node.FirstExpression, node.SecondExpression }.Select(HiddenColumn).OfType<string>().Where(indexed.Contains))
                Found.Add($"hides the indexed column {column} in an expression");
        }

        private string? HiddenColumn(ScalarExpression side)
        {
            var inner = side switch
            {
                CastCall cast => cast.Parameter,
                ConvertCall convert => convert.Parameter,
                FunctionCall { Parameters.Count: > 0 } call => call.Parameters[0],
                _ => null,
            };
            return inner is ColumnReferenceExpression { MultiPartIdentifier.Identifiers: [var alias, var column] } && _tables.TryGetValue(alias.Value, out var table) ? $"{table}.{column.Value}" : null;
        }

        private static bool IsAggregate(SelectElement element)
            => element is SelectScalarExpression { Expression: FunctionCall { FunctionName.Value: "COUNT" or "COUNT_BIG" or "SUM" or "MAX" or "MIN" or "AVG" } }
                or SelectScalarExpression { Expression: CoalesceExpression } or SelectScalarExpression { Expression: SearchedCaseExpression };
    }
}
