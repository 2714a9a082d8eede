using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace AngersHabitat.Store.Common;

/// <summary>Gives each added or changed row its new version, and those that feeds follow the instant of the change.</summary>
public sealed class VersionInterceptor : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Renew(eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Renew(eventData.Context);
        return ValueTask.FromResult(result);
    }

    private static void Renew(DbContext? context)
    {
        if (context is null)
            return;
        foreach (var entry in context.ChangeTracker.Entries<IVersioned>())
        {
            if (entry.State is EntityState.Added or EntityState.Modified)
                entry.Entity.Version = Guid.NewGuid();
        }
        foreach (var entry in context.ChangeTracker.Entries<IRevised>())
        {
            if (entry.State is EntityState.Added or EntityState.Modified)
                Revise(entry.Entity, ClockOf(context));
        }
    }

    private static void Revise(IRevised row, PortalClock? clock)
    {
        row.Revision++;
        if (clock?.UtcNow is { } now && now > row.ChangedAt)
            row.ChangedAt = now;
    }

    /// <summary>The clock of the host; tools that open a store by itself have none.</summary>
    private static PortalClock? ClockOf(DbContext context)
        => context.GetService<IDbContextOptions>().FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider?.GetService(typeof(PortalClock)) as PortalClock;
}
