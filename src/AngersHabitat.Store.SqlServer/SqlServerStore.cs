using AngersHabitat.Store.Common;
using AngersHabitat.Store.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AngersHabitat.Store.SqlServer;

/// <summary>The production store: retries on transient errors; the first migration switches on snapshot reads.</summary>
public static class SqlServerStore
{
    /// <summary>
    /// How the database compares texts: code point by code point, as SQLite does. What people write in several ways is compared by stored keys; lists say their French order
    /// themselves.
    /// </summary>
    public const string Collation = "Latin1_General_100_BIN2";

    /// <summary>Registers the context on SQL Server.</summary>
    /// <param name="services">The container.</param>
    /// <param name="connectionString">Connection string of the database.</param>
    /// <param name="maxBatchSize">Statements sent in one batch; null for the provider's default, 1 for engines without MERGE.</param>
    /// <param name="keys">Under which marked columns are sealed.</param>
    public static IServiceCollection AddSqlServerStore(this IServiceCollection services, string connectionString, int? maxBatchSize, KeyRing? keys = null)
    {
        services.TryAddSingleton<IStoreErrors, SqlServerStoreErrors>();
        services.TryAddSingleton<IWriteTurn, EveryonesTurn>();
        services.TryAddSingleton<IStoreCare, SqlServerCare>();
        return services.AddDbContextPool<PortalDbContext>(options => Configure(options.WithKeys(keys), connectionString, maxBatchSize));
    }

    /// <summary>Options of the context for SQL Server; used by the host, the tools and the tests.</summary>
    public static void Configure(DbContextOptionsBuilder options, string connectionString, int? maxBatchSize = null)
        => options
            .UseSqlServer(connectionString, server =>
            {
                server.MigrationsAssembly(typeof(SqlServerStore).Assembly.GetName().Name)
                    .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)
                    .EnableRetryOnFailure();
                if (maxBatchSize is { } size)
                    server.MaxBatchSize(size);
            })
            .AddInterceptors(new VersionInterceptor(), new SqlServerRowWriter());
}
