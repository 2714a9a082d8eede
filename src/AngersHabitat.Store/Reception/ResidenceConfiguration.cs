using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Store.Reception;

internal sealed class ResidenceConfiguration : IEntityTypeConfiguration<Residence>
{
    public void Configure(EntityTypeBuilder<Residence> builder)
    {
        builder.Property(residence => residence.Id).ValueGeneratedNever();
        builder.Ignore(residence => residence.Addresses);
        builder.Ignore(residence => residence.Key);
        builder.Ignore(residence => residence.IsNamed);
        builder.Property(residence => residence.Slug).HasMaxLength(Residence.SlugLength);
        builder.Property(residence => residence.Code).HasMaxLength(Residence.CodeLength);
        builder.HasIndex(residence => residence.Slug).IsUnique();
        builder.HasIndex(residence => residence.Code).IsUnique();
        builder.Property(residence => residence.Name).HasMaxLength(Residence.NameLength);
        builder.Property(residence => residence.PostalCode).HasMaxLength(Lengths.PostalCode);
        builder.Property(residence => residence.City).HasMaxLength(Residence.CityLength);
        builder.Property(residence => residence.District).HasMaxLength(Residence.DistrictLength);
        builder.Property(residence => residence.Search).HasMaxLength(Residence.SearchLength);
        builder.OwnsMany(residence => residence.Stretches, stretches =>
        {
            stretches.ToTable("ResidenceStretches");
            stretches.WithOwner().HasForeignKey("ResidenceId");
            stretches.HasKey("ResidenceId", nameof(ResidenceStretch.Position));
            stretches.Property(stretch => stretch.Position).ValueGeneratedNever();
            stretches.Ignore(stretch => stretch.Numbers);
            stretches.Property(stretch => stretch.Street).HasMaxLength(Residence.StreetLength);
        });
        builder.HasOne<Place>().WithMany().HasForeignKey(residence => residence.AgencyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Place>().WithMany().HasForeignKey(residence => residence.LodgeId).OnDelete(DeleteBehavior.Restrict);
    }
}
