using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AngersHabitat.Application.Tests.Store;

/// <summary>What SQL Server refuses, or makes slow, and SQLite never shows: read from the model of the migrations, without a server.</summary>
public sealed class SqlServerSchemaTests
{
    // https://learn.microsoft.com/sql/sql-server/maximum-capacity-specifications-for-sql-server : bytes per nonclustered index key.
    private const int MostKeyBytes = 1_700;

    // Long texts that no index and no condition reads.
    private static readonly string[] WithoutLength = ["DataProtectionKeys", "AspNet"];

    private static readonly IRelationalModel Model = Read();

    [Fact]
    public void IndexKeys_FitIntoAPage()
        => Indexes().Where(index => index.Columns.Sum(BytesOf) > MostKeyBytes).Select(Named).ShouldBeEmpty();

    [Fact]
    public void UniqueIndexes_OnNullableColumns_AreFiltered()
        => Indexes().Where(index => index.IsUnique && index.Filter is null && index.Columns.Any(column => column.IsNullable)).Select(Named).ShouldBeEmpty();

    [Fact]
    public void ForeignKeys_HaveAnIndex()
    {
        var leading = Indexes().Select(index => Column(index.Columns[0])).Concat(Model.Tables.Select(table => Column(table.PrimaryKey!.Columns[0]))).ToHashSet(StringComparer.Ordinal);
        Model.Tables.SelectMany(table => table.ForeignKeyConstraints).Where(key => !leading.Contains(Column(key.Columns[0]))).Select(key => key.Name).ShouldBeEmpty();
    }

    [Fact]
    public void Cascades_ReachATableByOnePathOnly()
        => Model.Tables.Where(table => PathsTo(table).GroupBy(path => path).Any(paths => paths.Count() > 1)).Select(table => table.Name).ShouldBeEmpty();

    [Fact]
    public void Texts_HaveALength()
        => (from table in Model.Tables
            where !WithoutLength.Any(start => table.Name.StartsWith(start, StringComparison.Ordinal))
            from column in table.Columns
            where column.StoreType == "nvarchar(max)" && (IsIndexed(column) || MaxLengthOf(column) is not null)
            select Column(column)).ShouldBeEmpty();

    [Fact]
    public void Instants_KeepTheMicrosecondsThatTheCodeCutsTo()
        => Model.Tables.SelectMany(table => table.Columns).Where(column => column.StoreType.StartsWith("datetime", StringComparison.Ordinal) && column.StoreType is not ("datetime2" or "datetime2(6)" or "datetime2(7)" or "datetimeoffset"))
            .Select(column => $"{Column(column)} {column.StoreType}").ShouldBeEmpty();

    // Tables from which a deleted row takes rows of this one along, once for each way.
    private static IEnumerable<string> PathsTo(ITable table)
        => table.ForeignKeyConstraints.Where(key => key.OnDeleteAction is ReferentialAction.Cascade or ReferentialAction.SetNull && key.PrincipalTable != table)
            .SelectMany(key => PathsTo(key.PrincipalTable).Prepend(key.PrincipalTable.Name));

    private static IEnumerable<ITableIndex> Indexes() => Model.Tables.SelectMany(table => table.Indexes);

    private static bool IsIndexed(IColumn column) => column.Table.Indexes.Any(index => index.Columns.Contains(column));

    private static int? MaxLengthOf(IColumn column) => column.PropertyMappings[0].Property.GetMaxLength();

    // https://learn.microsoft.com/sql/t-sql/data-types : storage of each type.
    private static int BytesOf(IColumn column) => column.StoreType switch
    {
        "nvarchar(max)" or "varbinary(max)" => int.MaxValue / 16,
        var text when text.StartsWith("nvarchar(", StringComparison.Ordinal) => 2 * int.Parse(text["nvarchar(".Length..^1], System.Globalization.CultureInfo.InvariantCulture),
        "uniqueidentifier" => 16,
        _ => 10,
    };

    private static string Named(ITableIndex index) => $"{index.Table.Name}.{index.Name}";

    private static string Column(IColumnBase column) => $"{column.Table.Name}.{column.Name}";

    private static IRelationalModel Read()
    {
        using var db = BareStores.SqlServer();
        return db.GetService<IDesignTimeModel>().Model.GetRelationalModel();
    }
}
