using AngersHabitat.Store;
using AngersHabitat.Store.Accounts;
using AngersHabitat.Store.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace AngersHabitat.Testing;

/// <summary>SQL Server's model, to say which property a column of a statement is read into.</summary>
internal sealed class PaperModel
{
    private readonly Dictionary<string, IProperty> _properties = new(StringComparer.OrdinalIgnoreCase);

    public PaperModel()
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        SqlServerStore.Configure(options, "Server=paper;Encrypt=False");
        options.WithoutHost();
        using var db = new PortalDbContext(options.Options);
        Migrations = [.. db.Database.GetMigrations()];
        foreach (var property in db.Model.GetEntityTypes().SelectMany(type => type.GetProperties()))
            _properties[$"{property.DeclaringType.GetTableName()}.{property.GetColumnName()}"] = property;
        Indexed = db.Model.GetEntityTypes().SelectMany(type => type.GetIndexes()).Select(index => $"{index.DeclaringEntityType.GetTableName()}.{index.Properties[0].GetColumnName()}").ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Every migration of this code.</summary>
    public IReadOnlyList<string> Migrations { get; }

    /// <summary>The columns that begin an index, as « Table.Column ».</summary>
    public IReadOnlySet<string> Indexed { get; }

    /// <summary>The type of a column, « Table.Column », without its length; null for what the model does not have.</summary>
    public string? TypeOf(string column) => _properties.GetValueOrDefault(column)?.GetRelationalTypeMapping().StoreTypeNameBase;

    /// <summary>Whether a statement is one of <c>SaveChanges</c>, which the provider writes by itself.</summary>
    public static bool IsSave(string sql) => sql.StartsWith("SET ", StringComparison.Ordinal);

    /// <summary>The columns of what a statement answers.</summary>
    public IReadOnlyList<PaperColumn> ColumnsOf(string sql)
    {
        using var reader = new StringReader(sql);
        var statements = new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out _) is TSqlScript script ? script.Batches.SelectMany(batch => batch.Statements) : [];
        return statements.OfType<SelectStatement>().Select(select => Inner(select.QueryExpression)).FirstOrDefault() is { } query
            ? [.. query.SelectElements.Select(element => Column(query, element))] : [];
    }

    private PaperColumn Column(QuerySpecification query, SelectElement element)
        => element is SelectScalarExpression { Expression: ColumnReferenceExpression { MultiPartIdentifier.Identifiers: [var table, var column] } }
            ? Column(Tables(query.FromClause?.TableReferences ?? []), table.Value, column.Value) : PaperColumn.Unknown;

    private PaperColumn Column(IEnumerable<TableReference> tables, string alias, string column) => tables.FirstOrDefault(table => table is TableReferenceWithAlias { Alias.Value: var name } && name == alias) switch
    {
        NamedTableReference table => new PaperColumn(_properties.GetValueOrDefault($"{table.SchemaObject.BaseIdentifier.Value}.{column}")),
        QueryDerivedTable { QueryExpression: var expression } when Inner(expression) is { } query
            && query.SelectElements.OfType<SelectScalarExpression>().FirstOrDefault(element => NameOf(element) == column) is { } element => Column(query, element),
        _ => PaperColumn.Unknown,
    };

    private static string? NameOf(SelectScalarExpression element)
        => element.ColumnName?.Value ?? (element.Expression as ColumnReferenceExpression)?.MultiPartIdentifier.Identifiers[^1].Value;

    private static IEnumerable<TableReference> Tables(IEnumerable<TableReference> references) => references.SelectMany(reference => reference switch
    {
        JoinTableReference join => Tables([join.FirstTableReference, join.SecondTableReference]),
        _ => [reference],
    });

    private static QuerySpecification? Inner(QueryExpression expression) => expression switch
    {
        QuerySpecification query => query,
        BinaryQueryExpression both => Inner(both.FirstQueryExpression),
        QueryParenthesisExpression parenthesis => Inner(parenthesis.QueryExpression),
        _ => null,
    };
}
