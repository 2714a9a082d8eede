using AngersHabitat.Store.Sealing;
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
        var keys = KeyRing.At(configuration["Store:Keys"] is { Length: > 0 } file ? file : Path.Combine(DataFolder.Of(configuration, environment), "portal.keys"));
        services.AddSingleton(keys).AddScoped<SealedRows>();
        switch (provider)
        {
            case "Sqlite":
                services.AddSqliteStore(connection ?? DefaultFile(configuration, environment), keys);
                break;
            case "SqlServer":
                services.AddSqlServerStore(
                    connection ?? throw new InvalidOperationException("ConnectionStrings:Portal is needed when Store:Provider is SqlServer."),
                    configuration.GetValue<int?>("Store:MaxBatchSize"),
                    keys);
                break;
            default:
                throw new InvalidOperationException($"Store:Provider is '{provider}'; it can be Sqlite or SqlServer.");
        }
    }

    private static string DefaultFile(IConfiguration configuration, IHostEnvironment environment)
        => $"Data Source={Path.Combine(DataFolder.Prepare(configuration, environment), "portal.db")}";
}
