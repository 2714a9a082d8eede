using AngersHabitat.Store.Common;
using AngersHabitat.Store.Sealing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AngersHabitat.Store.Sqlite;

/// <summary>The embedded default: one file, write-ahead log, full synchronisation.</summary>
public static class SqliteStore
{
    /// <summary>Registers the context on a SQLite file, whose marked columns are sealed under the keys given.</summary>
    public static IServiceCollection AddSqliteStore(this IServiceCollection services, string connectionString, KeyRing? keys = null)
    {
        services.TryAddSingleton<IStoreErrors, SqliteStoreErrors>();
        services.TryAddSingleton<IWriteTurn, SqliteWriteTurn>();
        services.TryAddSingleton<IStoreCare, SqliteCare>();
        return services.AddDbContextPool<PortalDbContext>(options => Configure(options.WithKeys(keys), connectionString));
    }

    /// <summary>Options of the context for a SQLite file; used by the host, the tools and the tests.</summary>
    public static void Configure(DbContextOptionsBuilder options, string connectionString)
    {
        var settings = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true, DefaultTimeout = 5 };
        options
            .UseSqlite(settings.ToString(), sqlite => sqlite
                .MigrationsAssembly(typeof(SqliteStore).Assembly.GetName().Name)
                .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
            .AddInterceptors(new VersionInterceptor(), new SqlitePragmaInterceptor(), new SqliteOrderInterceptor(), new SqliteRowWriter());
    }
}
