using AngersHabitat.Domain.Cleaning;
using AngersHabitat.Domain.Reception;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AngersHabitat.Store.Cleaning;

internal sealed class CleaningPointConfiguration : IEntityTypeConfiguration<CleaningPoint>
{
    public void Configure(EntityTypeBuilder<CleaningPoint> builder)
    {
        builder.Property(point => point.Code).HasMaxLength(CleaningPoint.CodeLength);
        builder.Property(point => point.Name).HasMaxLength(CleaningPoint.NameLength);
        builder.HasIndex(point => point.Code).IsUnique();
        // Two who add one at once: the second has the next number, or is refused.
        builder.HasIndex(point => point.Number).IsUnique();
    }
}

internal sealed class CleaningSiteConfiguration : IEntityTypeConfiguration<CleaningSite>
{
    public void Configure(EntityTypeBuilder<CleaningSite> builder)
    {
        builder.HasAlternateKey(site => site.Number);
        builder.HasOne<Residence>().WithOne().HasForeignKey<CleaningSite>(site => site.Id).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class CleanerConfiguration : IEntityTypeConfiguration<Cleaner>
{
    public void Configure(EntityTypeBuilder<Cleaner> builder)
    {
        builder.Property(cleaner => cleaner.Name).HasMaxLength(Cleaner.NameLength);
        builder.HasIndex(cleaner => cleaner.AccountId);
        builder.HasMany(cleaner => cleaner.Lodges).WithOne().HasForeignKey(lodge => lodge.CleanerId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(cleaner => cleaner.Lodges).HasField("_lodges").UsePropertyAccessMode(PropertyAccessMode.Field).AutoInclude();
    }
}

internal sealed class CleanerLodgeConfiguration : IEntityTypeConfiguration<CleanerLodge>
{
    public void Configure(EntityTypeBuilder<CleanerLodge> builder)
    {
        builder.HasKey(lodge => new { lodge.CleanerId, lodge.LodgeId });
        builder.HasOne<Place>().WithMany().HasForeignKey(lodge => lodge.LodgeId).OnDelete(DeleteBehavior.Cascade);
        builder.ToTable("CleanerLodges");
    }
}

internal sealed class CleaningPlanConfiguration : IEntityTypeConfiguration<CleaningPlan>
{
    public void Configure(EntityTypeBuilder<CleaningPlan> builder)
    {
        builder.Property(plan => plan.Id).ValueGeneratedNever();
        builder.Property(plan => plan.Lines).HasMaxLength(CleaningPlan.LinesLength).HasConversion<CleaningLinesConverter, CleaningLinesComparer>();
        builder.HasOne<CleaningSite>().WithMany().HasForeignKey(plan => plan.Site).HasPrincipalKey(site => site.Number).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Cleaner>().WithMany().HasForeignKey(plan => plan.CleanerId).OnDelete(DeleteBehavior.Restrict);
        // Two who publish at once: the second is told so.
        builder.HasIndex(plan => new { plan.Site, plan.Number }).IsUnique();
    }
}

internal sealed class CleaningLinesConverter() : ValueConverter<IReadOnlyList<CleaningLine>, string>(lines => CleaningLine.Write(lines), text => CleaningLine.Read(text));

internal sealed class CleaningLinesComparer() : ValueComparer<IReadOnlyList<CleaningLine>>(
    (a, b) => ReferenceEquals(a, b) || (a != null && b != null && a.SequenceEqual(b)),
    lines => lines.Aggregate(0, (hash, line) => HashCode.Combine(hash, line)),
    lines => lines);
