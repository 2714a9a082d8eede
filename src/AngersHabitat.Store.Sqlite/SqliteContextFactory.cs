using AngersHabitat.Store.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace AngersHabitat.Store.Sqlite;

/// <summary>Lets <c>dotnet ef</c> make migrations without starting the portal.</summary>
internal sealed class SqliteContextFactory : IDesignTimeDbContextFactory<PortalDbContext>
{
    public PortalDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        SqliteStore.Configure(options, "Data Source=:memory:");
        options.WithoutHost();
        return new PortalDbContext(options.Options);
    }
}
