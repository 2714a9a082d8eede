using AngersHabitat.Domain.Landlord;

namespace AngersHabitat.Store.Landlord;

internal sealed class LandlordProfileConfiguration : IEntityTypeConfiguration<LandlordProfile>
{
    public void Configure(EntityTypeBuilder<LandlordProfile> builder) => builder.Property(profile => profile.Facts).AsFactsJson();
}
