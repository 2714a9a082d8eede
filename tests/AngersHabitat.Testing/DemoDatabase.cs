using System.Security.Cryptography;
using AngersHabitat.Application.Chores;
using AngersHabitat.Application.Common;
using AngersHabitat.Store;
using AngersHabitat.Store.Accounts;
using AngersHabitat.Store.Sqlite;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Testing;

/// <summary>
/// The demonstration database, made once a build by the first process that tests it, half a minute; each test host gets its own copy.
/// It lies in the temporary folder, under what the portal's assemblies are made of.
/// </summary>
public static class DemoDatabase
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    private static readonly string Root = Path.Combine(Path.GetTempPath(), "angers-demonstration");

    private static readonly Lazy<string> Folder = new(Demand);

    /// <summary>The keys under which it is sealed.</summary>
    public static string KeysFile => Path.Combine(Folder.Value, "keys");

    /// <summary>Copies the demonstration to a file.</summary>
    public static void CopyTo(string file) => File.Copy(Path.Combine(Folder.Value, "portal.db"), file, overwrite: true);

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

    /// <summary>Deletes a database with its journal files. Its own connections are closed alone: other tests are at work.</summary>
    public static void Delete(string file)
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        SqliteStore.Configure(options, $"Data Source={file}");
        options.WithoutHost();
        using (var db = new PortalDbContext(options.Options))
            SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
        foreach (var part in (string[])[file, file + "-wal", file + "-shm"])
            File.Delete(part);
    }

    private static string Demand()
    {
        var folder = Path.Combine(Root, Build());
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var file = Path.Combine(folder, "portal.db");
        using (Alone(folder))
        {
            if (!File.Exists(file))
                Make(file);
        }
        Directory.SetLastWriteTimeUtc(folder, TimeProvider.System.GetUtcNow().UtcDateTime);
        return folder;
    }

    // What the portal is: two builds that differ nowhere make the same demonstration.
    private static string Build()
    {
        var modules = Directory.GetFiles(AppContext.BaseDirectory, "AngersHabitat.*.dll").Where(file => !file.EndsWith(".Tests.dll", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData([.. modules.SelectMany(file => SHA256.HashData(File.ReadAllBytes(file)))]))[..32];
    }

    // Modules may be tested side by side: the others wait for the first one.
    private static FileStream Alone(string folder)
    {
        while (true)
        {
            try
            {
                return new FileStream(Path.Combine(folder, "turn"), FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
            }
            catch (IOException)
            {
                Thread.Sleep(TimeSpan.FromMilliseconds(200));
            }
        }
    }

    private static void Make(string file)
    {
        foreach (var old in Directory.GetDirectories(Root).Where(folder => Directory.GetLastWriteTimeUtc(folder) < TimeProvider.System.GetUtcNow().UtcDateTime - Kept))
            Directory.Delete(old, recursive: true);
        var making = file + ".making";
        Delete(making);
        using (var factory = new TemplateHost(making))
            LookOverAsync(factory.Services).GetAwaiter().GetResult();
        using (var connection = new SqliteConnection($"Data Source={making};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE);";
            command.ExecuteNonQuery();
        }
        Directory.Delete(making + ".courriers", recursive: true);
        File.Move(making, file);
        Delete(making);
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
            builder.UseSetting("Store:Keys", Path.Combine(Path.GetDirectoryName(file)!, "keys"));
            // Their last runs would stand in every copy; of one they shall (LookOverAsync).
            builder.UseSetting("Chores:Enabled", "false");
            builder.UseSetting("Serilog:MinimumLevel:Default", "Error");
            builder.ConfigureServices(services => services.Configure<PasswordHasherOptions>(options => options.IterationCount = PortalHost.HashIterations));
        }
    }
}
