using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace AngersHabitat.Application.Tests.Store;

public class MigrationsTests
{
    [Fact]
    public void Sqlite_Model_HasNoPendingChange()
    {
        using var db = BareStores.Sqlite();
        db.Database.HasPendingModelChanges().ShouldBeFalse("Run tools/add-migration NAME.");
    }

    [Fact]
    public void SqlServer_Model_HasNoPendingChange()
    {
        using var db = BareStores.SqlServer();
        db.Database.HasPendingModelChanges().ShouldBeFalse("Run tools/add-migration NAME.");
    }

    [Fact]
    public void BothStores_HaveTheSameMigrations()
    {
        using var sqlite = BareStores.Sqlite();
        using var server = BareStores.SqlServer();
        NamesOf(sqlite).ShouldBe(NamesOf(server));
    }

    [Fact]
    public void SqlServer_Script_IsValidTransactSql()
    {
        using var db = BareStores.SqlServer();
        var script = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        using var reader = new StringReader(script);
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);

        errors.Select(error => $"line {error.Line}: {error.Message}").ShouldBeEmpty();
    }

    private static IEnumerable<string> NamesOf(PortalDbContext db) => db.Database.GetMigrations().Select(id => id[(id.IndexOf('_', StringComparison.Ordinal) + 1)..]);
}
