using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Store.Outreach;

internal sealed class ReferralBatchConfiguration : IEntityTypeConfiguration<ReferralBatch>
{
    public void Configure(EntityTypeBuilder<ReferralBatch> builder)
    {
        builder.Property(batch => batch.Id).ValueGeneratedNever();
        builder.HasIndex(batch => batch.SentAt);
    }
}
