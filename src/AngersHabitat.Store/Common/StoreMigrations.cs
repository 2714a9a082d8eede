namespace AngersHabitat.Store.Common;

/// <summary>Whether code and store are of the same version.</summary>
public static class StoreMigrations
{
    /// <summary>Reads which migrations the store has.</summary>
    public static async Task<IReadOnlyList<StoreFault>> CheckAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        if (!await db.Database.CanConnectAsync(cancellationToken))
            return [StoreFault.Unreachable];
        var known = db.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
        if (applied.Exists(name => !known.Contains(name)))
            return [StoreFault.Newer];
        return applied.Count < known.Count ? [StoreFault.Older] : [];
    }
}
