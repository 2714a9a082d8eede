using AngersHabitat.Store.Accounts;
using AngersHabitat.Store.Sqlite;
using AngersHabitat.Store.SqlServer;

namespace AngersHabitat.Application.Tests.Store;

/// <summary>The model of each store without a host, a file or a server: for what stands in the model alone.</summary>
internal static class BareStores
{
    public static PortalDbContext Sqlite()
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        SqliteStore.Configure(options, "Data Source=:memory:");
        options.WithoutHost();
        return new PortalDbContext(options.Options);
    }

    public static PortalDbContext SqlServer()
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        SqlServerStore.Configure(options, "Server=localhost;Encrypt=False");
        options.WithoutHost();
        return new PortalDbContext(options.Options);
    }
}
