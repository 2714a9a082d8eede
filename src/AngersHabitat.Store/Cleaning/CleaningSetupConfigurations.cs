using AngersHabitat.Domain.Cleaning;

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
