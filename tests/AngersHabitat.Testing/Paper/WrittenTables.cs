using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace AngersHabitat.Testing;

/// <summary>The tables whose rows a statement changes or deletes, in its order: rows that are held until the transaction ends.</summary>
public static class WrittenTables
{
    /// <summary>Reads one or several statements; rows that are only added count for nothing, since nobody else can want them yet.</summary>
    public static IReadOnlyList<string> Of(string sql)
    {
        using var reader = new StringReader(sql);
        var visitor = new Visitor();
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out _)?.Accept(visitor);
        return visitor.Found;
    }

    private sealed class Visitor : TSqlFragmentVisitor
    {
        public List<string> Found { get; } = [];

        public override void Visit(UpdateSpecification node) => Add(node);

        public override void Visit(DeleteSpecification node) => Add(node);

        // « UPDATE [c] … FROM [CallGroups] AS [c] »: the table of that name.
        private void Add(UpdateDeleteSpecificationBase node)
        {
            var name = ((NamedTableReference)node.Target).SchemaObject.BaseIdentifier.Value;
            var tables = new Tables();
            node.FromClause?.Accept(tables);
            Found.Add(tables.Names.GetValueOrDefault(name, name));
        }
    }

    private sealed class Tables : TSqlFragmentVisitor
    {
        public Dictionary<string, string> Names { get; } = new(StringComparer.OrdinalIgnoreCase);

        public override void Visit(NamedTableReference node)
        {
            if (node.Alias is { } alias)
                Names.TryAdd(alias.Value, node.SchemaObject.BaseIdentifier.Value);
        }
    }
}
