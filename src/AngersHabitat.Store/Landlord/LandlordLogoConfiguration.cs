using AngersHabitat.Domain.Landlord;

namespace AngersHabitat.Store.Landlord;

internal sealed class LandlordLogoConfiguration : IEntityTypeConfiguration<LandlordLogo>
{
    public void Configure(EntityTypeBuilder<LandlordLogo> builder)
    {
        builder.Property(logo => logo.Id).ValueGeneratedNever();
        builder.Property(logo => logo.MediaType).HasMaxLength(LandlordLogo.MediaTypeLength);
    }
}
