using AngersHabitat.Store.Common;
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
                var path = connection ?? DefaultFile(configuration, environment);
                services.AddSqliteStore(path, keys);
                ModelAhead.Begin(options => SqliteStore.Configure(options.WithKeys(keys), path));
                break;
            case "SqlServer":
                var server = connection ?? throw new InvalidOperationException("ConnectionStrings:Portal is needed when Store:Provider is SqlServer.");
                var batch = configuration.GetValue<int?>("Store:MaxBatchSize");
                services.AddSqlServerStore(server, batch, keys);
                ModelAhead.Begin(options => SqlServerStore.Configure(options.WithKeys(keys), server, batch));
                break;
            default:
                throw new InvalidOperationException($"Store:Provider is '{provider}'; it can be Sqlite or SqlServer.");
        }
    }

    private static string DefaultFile(IConfiguration configuration, IHostEnvironment environment)
        => $"Data Source={Path.Combine(DataFolder.Prepare(configuration, environment), "portal.db")}";
}
