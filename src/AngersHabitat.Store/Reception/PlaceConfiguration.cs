using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Store.Reception;

internal sealed class PlaceConfiguration : IEntityTypeConfiguration<Place>
{
    public void Configure(EntityTypeBuilder<Place> builder)
    {
        builder.Property(place => place.Slug).HasMaxLength(Place.SlugLength);
        builder.Property(place => place.Name).HasMaxLength(Place.NameLength);
        builder.Property(place => place.Phone).HasMaxLength(Lengths.Phone);
        builder.Property(place => place.Email).HasMaxLength(Lengths.Email);
        builder.Property(place => place.Street).HasMaxLength(Place.StreetLength);
        builder.Property(place => place.PostalCode).HasMaxLength(Lengths.PostalCode);
        builder.Property(place => place.City).HasMaxLength(Place.CityLength);
        builder.Property(place => place.District).HasMaxLength(Place.DistrictLength);
        builder.Property(place => place.Latitude).HasPrecision(9, 6);
        builder.Property(place => place.Longitude).HasPrecision(9, 6);
        builder.Property(place => place.Transport).HasMaxLength(Place.TransportLength);
        builder.Property(place => place.Accessibility).HasMaxLength(Place.AccessibilityLength);
        builder.Property(place => place.Search).HasMaxLength(Place.SearchLength);
        builder.HasIndex(place => place.Slug).IsUnique();
        builder.HasOne<Place>().WithMany().HasForeignKey(place => place.ParentAgencyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Place>().WithMany().HasForeignKey(place => place.ReplacedById).OnDelete(DeleteBehavior.Restrict);
    }
}
