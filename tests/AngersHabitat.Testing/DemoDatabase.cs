using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;

namespace AngersHabitat.Testing;

/// <summary>The demonstration database, made once a test run; each test host gets its own copy.</summary>
public static class DemoDatabase
{
    private static readonly Lazy<string> Template = new(Make);

    /// <summary>Copies the demonstration to a file.</summary>
    public static void CopyTo(string file) => File.Copy(Template.Value, file, overwrite: true);

    /// <summary>Deletes a database with its journal files.</summary>
    public static void Delete(string file)
    {
        SqliteConnection.ClearAllPools();
        foreach (var part in (string[])[file, file + "-wal", file + "-shm"])
            File.Delete(part);
    }

    private static string Make()
    {
        var file = Path.Combine(Path.GetTempPath(), $"angers-template-{Environment.ProcessId}.db");
        Delete(file);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Delete(file);
        using (var factory = new TemplateHost(file))
            _ = factory.Services;
        using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE);";
            command.ExecuteNonQuery();
        }
        return file;
    }

    private sealed class TemplateHost(string file) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Development");
            builder.UseSetting("ConnectionStrings:Portal", $"Data Source={file}");
            builder.UseSetting("Demo:Enabled", "true");
            // Their last runs would stand in every copy.
            builder.UseSetting("Chores:Enabled", "false");
            builder.UseSetting("Serilog:MinimumLevel:Default", "Error");
        }
    }
}
