using AngersHabitat.Store;
using AngersHabitat.Store.Accounts;
using AngersHabitat.Store.SqlServer;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Testing;

/// <summary>
/// The store of one host: a SQLite file, or, with <c>ANGERS_TEST_SQLSERVER</c> set to a connection string without database, a database of its own on that server, made by
/// the migrations and dropped afterwards; <c>container</c> starts a server once for the run, where an engine for containers is. A server that does not answer fails the test.
/// </summary>
internal sealed class TestStore(string file)
{
    private static readonly string? Asked = Environment.GetEnvironmentVariable("ANGERS_TEST_SQLSERVER");
    private static readonly Lazy<string> Server = new(() => Asked == "container" ? ServerContainer.Start() : Asked!);

    public static bool IsOnServer => !string.IsNullOrWhiteSpace(Asked);

    public string Provider => IsOnServer ? "SqlServer" : "Sqlite";

    public string Connection => IsOnServer
        ? new SqlConnectionStringBuilder(Server.Value) { InitialCatalog = Path.GetFileNameWithoutExtension(file) }.ConnectionString
        : $"Data Source={file}";

    /// <summary>Makes it: a copy of the demonstration, or empty for a host that makes its own. On a server the host makes the demonstration.</summary>
    public void Make(bool isCopy, bool nobodyFollows)
    {
        if (IsOnServer)
        {
            Create(Path.GetFileNameWithoutExtension(file));
            OnServer(db => db.Database.Migrate());
        }
        else if (isCopy && nobodyFollows)
            DemoDatabase.CopyWithoutFollowersTo(file);
        else if (isCopy)
            DemoDatabase.CopyTo(file);
    }

    public void Delete()
    {
        if (IsOnServer)
            OnServer(db => db.Database.EnsureDeleted());
        else
            DemoDatabase.Delete(file);
    }

    private static void Create(string name)
    {
        using var connection = new SqlConnection(Server.Value);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"CREATE DATABASE [{name}] COLLATE {SqlServerStore.Collation}";
        command.ExecuteNonQuery();
    }

    private void OnServer(Action<PortalDbContext> act)
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        SqlServerStore.Configure(options, Connection, int.TryParse(Environment.GetEnvironmentVariable("Store__MaxBatchSize"), out var size) ? size : null);
        options.WithoutHost();
        using var db = new PortalDbContext(options.Options);
        act(db);
    }
}
