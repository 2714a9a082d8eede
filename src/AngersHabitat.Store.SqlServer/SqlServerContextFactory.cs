using AngersHabitat.Store.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace AngersHabitat.Store.SqlServer;

/// <summary>Lets <c>dotnet ef</c> make migrations without a server: none is contacted.</summary>
internal sealed class SqlServerContextFactory : IDesignTimeDbContextFactory<PortalDbContext>
{
    public PortalDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        SqlServerStore.Configure(options, "Server=localhost;Database=AngersHabitat;Encrypt=False");
        options.WithoutHost();
        return new PortalDbContext(options.Options);
    }
}
