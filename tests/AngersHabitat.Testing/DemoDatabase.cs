using AngersHabitat.Application.Chores;
using AngersHabitat.Application.Common;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Testing;

/// <summary>The demonstration database, made once a test run; each test host gets its own copy.</summary>
public static class DemoDatabase
{
    private static readonly Lazy<string> Template = new(Make);

    /// <summary>Copies the demonstration to a file.</summary>
    public static void CopyTo(string file) => File.Copy(Template.Value, file, overwrite: true);

    /// <summary>Makes it when no test has asked for it yet.</summary>
    public static void Demand() => _ = Template.Value;

    /// <summary>Copies it without those who follow something by mail, and without letters.</summary>
    public static void CopyWithoutFollowersTo(string file)
    {
        CopyTo(file);
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM SubscriptionChoices; DELETE FROM Subscriptions; DELETE FROM Letters;";
        command.ExecuteNonQuery();
    }

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
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(file + ".courriers", recursive: true);
        using (var factory = new TemplateHost(file))
            LookOverAsync(factory.Services).GetAwaiter().GetResult();
        using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE);";
            command.ExecuteNonQuery();
        }
        return file;
    }

    // It reads every row, once in the life of a portal: before the demonstration is copied, or each host would, which took a fifth of all tests.
    private static async Task LookOverAsync(IServiceProvider services)
    {
        var chore = services.GetRequiredService<ChoreCatalogue>().All.Single(chore => chore.Type == typeof(CleanStoredTexts.Chore));
        await services.GetRequiredService<ChoreRunner>().RunIfDueAsync(chore, rung: false, CancellationToken.None);
    }

    private sealed class TemplateHost(string file) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Development");
            builder.UseSetting("ConnectionStrings:Portal", $"Data Source={file}");
            builder.UseSetting("Demo:Enabled", "true");
            builder.UseSetting("Mail:Folder", file + ".courriers");
            builder.UseSetting("Store:Keys", TestKeys.File);
            // Their last runs would stand in every copy; of one they shall (LookOverAsync).
            builder.UseSetting("Chores:Enabled", "false");
            builder.UseSetting("Serilog:MinimumLevel:Default", "Error");
        }
    }
}
