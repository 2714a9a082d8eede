using AngersHabitat.Store.Accounts;
using AngersHabitat.Store.Sqlite;
using AngersHabitat.Store.SqlServer;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace AngersHabitat.Application.Tests.Store;

public class MigrationsTests
{
    [Fact]
    public void Sqlite_Model_HasNoPendingChange()
    {
        using var db = Sqlite();
        db.Database.HasPendingModelChanges().ShouldBeFalse("Run tools/add-migration NAME.");
    }

    [Fact]
    public void SqlServer_Model_HasNoPendingChange()
    {
        using var db = SqlServer();
        db.Database.HasPendingModelChanges().ShouldBeFalse("Run tools/add-migration NAME.");
    }

    [Fact]
    public void BothStores_HaveTheSameMigrations()
    {
        using var sqlite = Sqlite();
        using var server = SqlServer();
        NamesOf(sqlite).ShouldBe(NamesOf(server));
    }

    [Fact]
    public void SqlServer_Script_IsValidTransactSql()
    {
        using var db = SqlServer();
        var script = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        using var reader = new StringReader(script);
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);

        errors.Select(error => $"line {error.Line}: {error.Message}").ShouldBeEmpty();
    }

    private static IEnumerable<string> NamesOf(PortalDbContext db) => db.Database.GetMigrations().Select(id => id[(id.IndexOf('_', StringComparison.Ordinal) + 1)..]);

    private static PortalDbContext Sqlite()
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        SqliteStore.Configure(options, "Data Source=:memory:");
        options.WithoutHost();
        return new PortalDbContext(options.Options);
    }

    private static PortalDbContext SqlServer()
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        SqlServerStore.Configure(options, "Server=localhost;Encrypt=False");
        options.WithoutHost();
        return new PortalDbContext(options.Options);
    }
}
