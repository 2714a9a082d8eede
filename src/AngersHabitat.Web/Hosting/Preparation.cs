using System.Data.Common;
using AngersHabitat.Application.Demo;
using AngersHabitat.Application.Privacy.Sealing;
using AngersHabitat.Store;
using AngersHabitat.Store.Common;
using AngersHabitat.Store.Sealing;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Hosting;

/// <summary>What happens between building the host and serving: a look for missing words, migrations on SQLite, sealing what an older version left open, demonstration data, clock.</summary>
internal static class Preparation
{
    /// <returns>Why the portal cannot start, in French, with what to do; null when it can.</returns>
    public static async Task<string?> PrepareAsync(this WebApplication app, CancellationToken cancellationToken = default)
    {
        MissingWords.Demand(app.Environment.IsDevelopment(), app.Logger);
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<PortalDbContext>();
        var errors = services.GetRequiredService<IStoreErrors>();
        try
        {
            services.GetRequiredService<JournalSettings>();
        }
        catch (InvalidOperationException refused)
        {
            return $"Réglage refusé : {refused.Message}";
        }
        if (await StoreFaultAsync(services.GetRequiredService<IStoreCare>(), errors, db, cancellationToken) is { } fault)
            return Words.Of(fault);
        try
        {
            if (await services.GetRequiredService<SealedRows>().RenewAsync(cancellationToken) is not { } renewed)
                return Words.Of(StoreFault.KeysMissing);
            if (renewed > 0)
                await services.GetRequiredService<IStoreCare>().CompactAsync(db, cancellationToken);
            await DemonstrateAsync(services, db, cancellationToken);
            return null;
        }
        catch (Exception refused) when (errors.TroubleOf(refused) is { } trouble)
        {
            return Words.Of(FaultOf(trouble));
        }
    }

    private static async Task DemonstrateAsync(IServiceProvider services, PortalDbContext db, CancellationToken cancellationToken)
    {
        var demo = services.GetRequiredService<DemoSettings>();
        if (!demo.Enabled)
            return;
        var clock = services.GetRequiredService<PortalClock>();
        clock.StartAt(demo.Now);
        await services.GetRequiredService<DemoLoader>().LoadAsync(cancellationToken);
        clock.StartAt(await ResumeAtAsync(db, demo.Now, cancellationToken));
    }

    /// <summary>A file brings itself up to date; a server is brought by its script. What is newer than the code is left alone.</summary>
    internal static async Task<StoreFault?> StoreFaultAsync(IStoreCare care, IStoreErrors errors, PortalDbContext db, CancellationToken cancellationToken)
    {
        try
        {
            var faults = await StoreMigrations.CheckAsync(db, cancellationToken);
            if (faults.Contains(StoreFault.Newer))
                return StoreFault.Newer;
            if (!care.CanCopy)
                return faults.Count > 0 ? faults[0] : null;
            // Not each time: it compares the whole model with the last migration's, which takes a fifth of a start.
            if (faults.Count > 0)
                await db.Database.MigrateAsync(cancellationToken);
            return await care.TryToWriteAsync(db, cancellationToken) is { } hindrance ? FaultOf(hindrance) : null;
        }
        catch (Exception refused) when (errors.TroubleOf(refused) is { } trouble)
        {
            return FaultOf(trouble);
        }
        catch (DbException)
        {
            return care.CanCopy ? StoreFault.Damaged : StoreFault.Unreachable;
        }
    }

    internal static StoreFault FaultOf(StoreTrouble trouble) => trouble switch
    {
        StoreTrouble.Busy => StoreFault.Busy,
        StoreTrouble.Full => StoreFault.Full,
        StoreTrouble.ReadOnly => StoreFault.ReadOnly,
        StoreTrouble.Unreachable => StoreFault.Unreachable,
        StoreTrouble.Damaged => StoreFault.Damaged,
        _ => throw Unknown.Value(trouble),
    };

    // Every change writes a journal line, so the last line is the last instant the store knows: time never runs back past it.
    private static async Task<DateTimeOffset> ResumeAtAsync(PortalDbContext db, DateTimeOffset start, CancellationToken cancellationToken)
    {
        var last = await db.AuditEntries.OrderByDescending(entry => entry.At).Select(entry => (DateTime?)entry.At)
            .FirstOrDefaultAsync(cancellationToken);
        // Nor behind what is sealed, where a line would seem slipped in.
        var seal = await db.JournalSeals.MaxAsync(sealedTo => (DateTime?)sealedTo.Until, cancellationToken);
        return new[] { last, seal }.Max() is { } at && at > start.UtcDateTime ? new DateTimeOffset(at) : start;
    }
}
