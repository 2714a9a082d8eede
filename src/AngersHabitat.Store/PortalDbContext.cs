using AngersHabitat.Domain.Privacy;
using AngersHabitat.Store.Accounts;
using AngersHabitat.Store.Common;
using AngersHabitat.Store.Sealing;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace AngersHabitat.Store;

/// <summary>
/// The one context of the portal. Provider-neutral: whatever a single provider needs is in its own store project.
/// Each feature adds its sets in a partial class in its folder.
/// </summary>
public sealed partial class PortalDbContext(DbContextOptions<PortalDbContext> options)
    : IdentityDbContext<PortalUser, IdentityRole<Guid>, Guid>(options), IDataProtectionKeyContext
{
    /// <summary>The journal.</summary>
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    /// <summary>Which sets of demonstration data have been loaded.</summary>
    public DbSet<DemoLoad> DemoLoads => Set<DemoLoad>();

    /// <summary>Under which marked columns are sealed; null for tools and tests of the model alone.</summary>
    internal KeyRing? Keys { get; } = KeyRing.Of(options);

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>Says which version the editor started from: a later one in the store makes the save fail.</summary>
    public void ExpectVersion<TEntity>(TEntity entity, Guid version)
        where TEntity : class, IVersioned
        => Entry(entity).Property(row => row.Version).OriginalValue = version;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcOffsetConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(Lengths.EnumValue);
        configurationBuilder.Properties<decimal>().HavePrecision(18, 4);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(PortalDbContext).Assembly);
        foreach (var type in builder.Model.GetEntityTypes().Where(type => typeof(IVersioned).IsAssignableFrom(type.ClrType)))
        {
            type.FindProperty(nameof(IVersioned.Version))!.IsConcurrencyToken = true;
            type.FindProperty(nameof(IVersioned.Id))!.ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never;
        }
        SealedModel.Apply(builder, Keys);
    }
}
