using AngersHabitat.Store.Sqlite;
using AngersHabitat.Store.SqlServer;

namespace AngersHabitat.Web.Hosting;

/// <summary>The one place that knows which store is in use.</summary>
internal static class StoreRegistration
{
    public static void AddPortalStore(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var provider = configuration["Store:Provider"] ?? "Sqlite";
        var connection = configuration.GetConnectionString("Portal");
        switch (provider)
        {
            case "Sqlite":
                services.AddSqliteStore(connection ?? DefaultFile(environment));
                break;
            case "SqlServer":
                services.AddSqlServerStore(
                    connection ?? throw new InvalidOperationException("ConnectionStrings:Portal is needed when Store:Provider is SqlServer."),
                    configuration.GetValue<int?>("Store:MaxBatchSize"));
                break;
            default:
                throw new InvalidOperationException($"Store:Provider is '{provider}'; it can be Sqlite or SqlServer.");
        }
    }

    // App_Data is ignored by git: a fresh clone starts with a fresh database.
    private static string DefaultFile(IHostEnvironment environment)
    {
        var folder = Path.Combine(environment.ContentRootPath, "App_Data");
        Directory.CreateDirectory(folder);
        return $"Data Source={Path.Combine(folder, "portal.db")}";
    }
}
