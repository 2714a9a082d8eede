using AngersHabitat.Application.Demo;
using AngersHabitat.Store;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Hosting;

/// <summary>What happens between building the host and serving: a look for missing words, migrations on SQLite, demonstration data, clock.</summary>
internal static class Preparation
{
    public static async Task PrepareAsync(this WebApplication app, CancellationToken cancellationToken = default)
    {
        MissingWords.Demand(app.Environment.IsDevelopment(), app.Logger);
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<PortalDbContext>();
        if (db.Database.ProviderName?.EndsWith("Sqlite", StringComparison.Ordinal) == true)
            await db.Database.MigrateAsync(cancellationToken);

        var demo = services.GetRequiredService<DemoSettings>();
        if (!demo.Enabled)
            return;
        var clock = services.GetRequiredService<PortalClock>();
        clock.StartAt(demo.Now);
        await services.GetRequiredService<DemoLoader>().LoadAsync(cancellationToken);
        clock.StartAt(await ResumeAtAsync(db, demo.Now, cancellationToken));
    }

    // Every change writes a journal line, so the last line is the last instant the store knows: time never runs back past it.
    private static async Task<DateTimeOffset> ResumeAtAsync(PortalDbContext db, DateTimeOffset start, CancellationToken cancellationToken)
    {
        var last = await db.AuditEntries.OrderByDescending(entry => entry.At).Select(entry => (DateTime?)entry.At)
            .FirstOrDefaultAsync(cancellationToken);
        return last is { } at && at > start.UtcDateTime ? new DateTimeOffset(at) : start;
    }
}
