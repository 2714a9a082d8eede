using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Store.Reception;

internal sealed class ResidenceConfiguration : IEntityTypeConfiguration<Residence>
{
    public void Configure(EntityTypeBuilder<Residence> builder)
    {
        builder.Property(residence => residence.Id).ValueGeneratedNever();
        builder.Property(residence => residence.Name).HasMaxLength(100);
        builder.Property(residence => residence.Street).HasMaxLength(200);
        builder.Property(residence => residence.PostalCode).HasMaxLength(5);
        builder.Property(residence => residence.City).HasMaxLength(100);
        builder.Property(residence => residence.District).HasMaxLength(100);
        builder.Property(residence => residence.Search).HasMaxLength(600);
        builder.HasOne<Place>().WithMany().HasForeignKey(residence => residence.AgencyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Place>().WithMany().HasForeignKey(residence => residence.LodgeId).OnDelete(DeleteBehavior.Restrict);
    }
}
