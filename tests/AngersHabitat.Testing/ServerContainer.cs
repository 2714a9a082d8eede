using Testcontainers.MsSql;

namespace AngersHabitat.Testing;

/// <summary>A SQL Server of the test run's own, in a container; its engine removes it when the run is over.</summary>
internal static class ServerContainer
{
    // The image that deploy/compose.yaml names.
    private const string Image = "mcr.microsoft.com/mssql/server:2022-latest";

    /// <returns>How to reach it.</returns>
    public static string Start()
    {
        var container = new MsSqlBuilder(Image).Build();
        container.StartAsync().GetAwaiter().GetResult();
        return container.GetConnectionString();
    }
}
