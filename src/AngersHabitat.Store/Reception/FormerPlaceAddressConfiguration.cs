using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Store.Reception;

internal sealed class FormerPlaceAddressConfiguration : IEntityTypeConfiguration<FormerPlaceAddress>
{
    public void Configure(EntityTypeBuilder<FormerPlaceAddress> builder)
    {
        builder.HasKey(former => former.Slug);
        builder.Property(former => former.Slug).HasMaxLength(Place.SlugLength);
        builder.HasOne<Place>().WithMany().HasForeignKey(former => former.PlaceId).OnDelete(DeleteBehavior.Cascade);
    }
}
