using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Store.Reception;

internal sealed class PlaceConfiguration : IEntityTypeConfiguration<Place>
{
    public void Configure(EntityTypeBuilder<Place> builder)
    {
        builder.Property(place => place.Slug).HasMaxLength(80);
        builder.Property(place => place.Name).HasMaxLength(100);
        builder.Property(place => place.Phone).HasMaxLength(20);
        builder.Property(place => place.Email).HasMaxLength(200);
        builder.Property(place => place.Street).HasMaxLength(200);
        builder.Property(place => place.PostalCode).HasMaxLength(5);
        builder.Property(place => place.City).HasMaxLength(100);
        builder.Property(place => place.District).HasMaxLength(100);
        builder.Property(place => place.Latitude).HasPrecision(9, 6);
        builder.Property(place => place.Longitude).HasPrecision(9, 6);
        builder.Property(place => place.Transport).HasMaxLength(500);
        builder.Property(place => place.Accessibility).HasMaxLength(500);
        builder.Property(place => place.Search).HasMaxLength(600);
        builder.HasIndex(place => place.Slug).IsUnique();
        builder.HasOne<Place>().WithMany().HasForeignKey(place => place.ParentAgencyId).OnDelete(DeleteBehavior.Restrict);
    }
}
