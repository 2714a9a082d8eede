using System.Data.Common;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Tests.Worksites;

/// <summary>Counts the queries that a test sends to the store, from <see cref="Watch"/> on; the host has begun before, and what it does in the background is not counted.</summary>
public sealed class QueryCounter : DbCommandInterceptor
{
    private readonly AsyncLocal<bool> _watched = new();
    private int _count;

    public int Count => Volatile.Read(ref _count);

    public void Watch() => _watched.Value = true;

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (_watched.Value)
            Interlocked.Increment(ref _count);
        return ValueTask.FromResult(result);
    }
}

/// <summary>A host whose queries are counted.</summary>
public sealed class CountingHost : PortalHost
{
    // The queries of chores would be counted with those of the test.
    public CountingHost() => Settings["Chores:Enabled"] = "false";

    public QueryCounter Counter { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services => services.ConfigureDbContext<PortalDbContext>(options => options.AddInterceptors(Counter)));
    }
}
