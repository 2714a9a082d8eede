using AngersHabitat.Domain.Landlord;

namespace AngersHabitat.Store.Landlord;

internal sealed class LandlordRevisionConfiguration : IEntityTypeConfiguration<LandlordRevision>
{
    public void Configure(EntityTypeBuilder<LandlordRevision> builder)
    {
        builder.Property(revision => revision.Id).ValueGeneratedNever();
        builder.Property(revision => revision.Before).AsFactsJson();
        builder.Property(revision => revision.After).AsFactsJson();
        builder.Property(revision => revision.By).HasMaxLength(Lengths.AccountName);
        builder.HasIndex(revision => revision.Number).IsUnique();
    }
}
