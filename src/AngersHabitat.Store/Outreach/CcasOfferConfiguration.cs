using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Store.Outreach;

internal sealed class CcasOfferConfiguration : IEntityTypeConfiguration<CcasOffer>
{
    public void Configure(EntityTypeBuilder<CcasOffer> builder)
    {
        builder.Property(offer => offer.Name).HasMaxLength(CcasOffer.NameLength);
        builder.Property(offer => offer.Place).HasMaxLength(CcasOffer.PlaceLength);
        builder.Property(offer => offer.Schedule).HasMaxLength(CcasOffer.ScheduleLength);
        builder.HasMany(offer => offer.Needs).WithOne().HasForeignKey(need => need.OfferId);
        builder.Navigation(offer => offer.Needs).AutoInclude();
    }
}

internal sealed class OfferNeedConfiguration : IEntityTypeConfiguration<OfferNeed>
{
    public void Configure(EntityTypeBuilder<OfferNeed> builder)
    {
        builder.HasKey(need => new { need.OfferId, need.Need });
        builder.ToTable("OfferNeeds");
    }
}
