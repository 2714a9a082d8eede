using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace AngersHabitat.Benchmarks;

/// <summary>The real portal in process on a SQLite file that stays, with a large stock of demonstration data.</summary>
/// <param name="file">The database.</param>
/// <param name="chores">Whether it does its work in the background.</param>
/// <param name="people">People of its campaigns; as many as the demonstration has when null.</param>
/// <param name="operations">Operations.</param>
internal sealed class BenchmarkHost(string file, bool chores = true, int? people = null, int operations = 10_000) : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseContentRoot(Path.Combine(Root(), "src", "AngersHabitat.Web"));
        builder.UseSetting("ConnectionStrings:Portal", $"Data Source={file}");
        builder.UseSetting("Store:Keys", file + ".keys");
        builder.UseSetting("Demo:Enabled", "true");
        builder.UseSetting("Demo:Operations", $"{operations}");
        if (people is { } count)
            builder.UseSetting("Demo:Contacts", $"{count}");
        builder.UseSetting("Chores:Enabled", chores ? "true" : "false");
        builder.UseSetting("Serilog:MinimumLevel:Default", "Error");
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AngersHabitat.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The benchmarks run from within the repository.");
    }
}
