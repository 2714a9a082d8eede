using System.Reflection;
using AngersHabitat.Store.Accounts;
using AngersHabitat.Store.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AngersHabitat.Application.Tests.Store;

/// <summary>A store of the first release, with a row in each of its tables, is brought up to date and read by today's code.</summary>
[SqliteOnly("a file of the first release, filled by the schema that SQLite tells")]
public sealed class UpgradeTests : IDisposable
{
    private const string FirstRelease = "AddCallCorrections";
    private static readonly Guid Id = new("00000000-0000-0000-0000-0000000000A1");
    private static readonly MethodInfo Reading = typeof(UpgradeTests).GetMethod(nameof(CountAsync), BindingFlags.Static | BindingFlags.NonPublic)!;

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"angers-upgrade-{Guid.NewGuid():N}.db");

    public void Dispose() => DemoDatabase.Delete(_file);

    [Fact]
    public async Task FirstRelease_WithARowInEveryTable_ComesUpToDateAndIsRead()
    {
        await using var db = Open();
        await db.GetService<IMigrator>().MigrateAsync(FirstRelease);
        await db.Database.OpenConnectionAsync();
        await RunAsync(db, "PRAGMA foreign_keys=OFF");
        // Passkeys are JSON of Identity's own.
        var tables = await TextsAsync(db, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_\\_%' ESCAPE '\\' AND name <> 'AspNetUserPasskeys'");
        foreach (var table in tables)
            await InsertAsync(db, table);
        (await TextsAsync(db, "PRAGMA foreign_key_check")).ShouldBeEmpty("the rows belong together");
        await RunAsync(db, "PRAGMA foreign_keys=ON");

        await db.Database.MigrateAsync();

        (await TextsAsync(db, "PRAGMA foreign_key_check")).ShouldBeEmpty();
        foreach (var type in db.Model.GetEntityTypes().Where(type => !type.IsOwned() && tables.Contains(type.GetTableName(), StringComparer.Ordinal)))
            (await (Task<int>)Reading.MakeGenericMethod(type.ClrType).Invoke(null, [db, type.Name])!).ShouldBe(1, type.Name);
        var person = await db.People.AsNoTracking().SingleAsync();
        person.ReferenceKey.ShouldBe(LookupKey.Of(person.Reference));
        var operation = await db.Operations.AsNoTracking().IgnoreAutoIncludes().SingleAsync();
        operation.CodeKey.ShouldBe(LookupKey.Of(operation.Code));
        var residence = await db.Residences.AsNoTracking().IgnoreAutoIncludes().SingleAsync();
        (residence.Code.Length, residence.Slug.Length).ShouldSatisfyAllConditions(keys => keys.Item1.ShouldBeGreaterThan(0), keys => keys.Item2.ShouldBeGreaterThan(0));
    }

    private PortalDbContext Open()
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        SqliteStore.Configure(options, $"Data Source={_file}");
        options.WithoutHost();
        return new PortalDbContext(options.Options);
    }

    private static Task<int> CountAsync<T>(PortalDbContext db, string name)
        where T : class
        => Task.FromResult((db.Model.FindEntityType(typeof(T)) is null ? db.Set<T>(name) : db.Set<T>()).AsNoTracking().IgnoreAutoIncludes().AsEnumerable().Count());

    // Every column that may not be empty, by the schema of that time; what it may hold today says the model.
    private static async Task InsertAsync(PortalDbContext db, string table)
    {
        var columns = await TextsAsync(db, $"SELECT name FROM pragma_table_info('{table}') WHERE \"notnull\" = 1 OR pk > 0");
        var known = db.Model.GetEntityTypes().Where(type => type.GetTableName() == table).SelectMany(type => type.GetProperties()).ToLookup(property => property.GetColumnName());
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) VALUES ({string.Join(", ", columns.Select((_, index) => $"@p{index}"))})";
        for (var index = 0; index < columns.Count; index++)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ($"@p{index}", ValueOf(columns[index], known[columns[index]].FirstOrDefault()));
            command.Parameters.Add(parameter);
        }
        await command.ExecuteNonQueryAsync();
    }

    private static object ValueOf(string column, IProperty? property) => (Nullable.GetUnderlyingType(property?.ClrType ?? typeof(string)) ?? property?.ClrType ?? typeof(string)) switch
    {
        { IsEnum: true } names when property!.GetTypeMapping().Converter?.ProviderClrType == typeof(string) => Enum.GetNames(names)[0],
        { IsEnum: true } => 1,
        { Name: "CallingHours" } => "1 09:00-12:30",
        { Name: "RetryDelays" } => "NoAnswer=60",
        { Name: "Tally" } => "",
        var type when type == typeof(Guid) => Id,
        var type when type == typeof(DateOnly) => "2020-11-12",
        var type when type == typeof(TimeOnly) => "09:00:00",
        var type when type == typeof(DateTime) || type == typeof(DateTimeOffset) => "2020-11-12 09:00:00",
        var type when type == typeof(bool) => 1,
        var type when type == typeof(string) => property is null && column.EndsWith("Id", StringComparison.Ordinal) ? Id : "Ref-1",
        { IsPrimitive: true } => 1,
        var type when type == typeof(decimal) => "1.0",
        var type when property!.GetTypeMapping().Converter is { } converter && type.GetConstructor([]) is not null => converter.ConvertToProvider(Activator.CreateInstance(type)) ?? "",
        var type when property!.GetTypeMapping().Converter is { } converter && type.GetProperty("Empty", BindingFlags.Static | BindingFlags.Public) is { } empty => converter.ConvertToProvider(empty.GetValue(null)) ?? "",
        _ => "{}",
    };

    private static async Task RunAsync(PortalDbContext db, string sql) => await db.Database.ExecuteSqlRawAsync(sql);

    private static async Task<List<string>> TextsAsync(PortalDbContext db, string sql)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var texts = new List<string>();
        while (await reader.ReadAsync())
            texts.Add($"{reader.GetValue(0)}");
        return texts;
    }
}
