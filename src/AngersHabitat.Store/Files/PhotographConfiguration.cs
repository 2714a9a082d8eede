using AngersHabitat.Domain.Files;

namespace AngersHabitat.Store.Files;

internal sealed class PhotographConfiguration : IEntityTypeConfiguration<Photograph>
{
    public void Configure(EntityTypeBuilder<Photograph> builder)
    {
        builder.Property(photograph => photograph.Id).ValueGeneratedNever();
        builder.HasIndex(photograph => photograph.StoredAt);
    }
}
