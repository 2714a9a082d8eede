using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Store.Reception;

internal sealed class FormerResidenceAddressConfiguration : IEntityTypeConfiguration<FormerResidenceAddress>
{
    public void Configure(EntityTypeBuilder<FormerResidenceAddress> builder)
    {
        builder.HasKey(former => former.Slug);
        builder.Property(former => former.Slug).HasMaxLength(Residence.SlugLength);
        builder.HasOne<Residence>().WithMany().HasForeignKey(former => former.ResidenceId).OnDelete(DeleteBehavior.Cascade);
    }
}
