using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Store.Outreach;

internal sealed class ReferralConfiguration : IEntityTypeConfiguration<Referral>
{
    public void Configure(EntityTypeBuilder<Referral> builder)
    {
        builder.Property(referral => referral.EmergencyReason).HasMaxLength(Referral.EmergencyReasonLength);
        builder.Property(referral => referral.Result).HasMaxLength(Referral.ResultLength);
        builder.HasIndex(referral => new { referral.CampaignId, referral.State });
        builder.HasIndex(referral => referral.State);
        builder.HasIndex(referral => new { referral.PersonToldAt, referral.State });
        builder.HasIndex(referral => referral.BatchId);
        builder.HasIndex(referral => referral.OfferId);
        builder.HasOne<CampaignContact>().WithMany().HasForeignKey(referral => referral.ContactId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(referral => referral.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CcasOffer>().WithMany().HasForeignKey(referral => referral.OfferId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(referral => referral.Steps).WithOne().HasForeignKey(step => step.ReferralId);
        builder.Navigation(referral => referral.Steps).AutoInclude();
    }
}

internal sealed class ReferralStepConfiguration : IEntityTypeConfiguration<ReferralStep>
{
    public void Configure(EntityTypeBuilder<ReferralStep> builder)
    {
        builder.HasKey(step => new { step.ReferralId, step.Rank });
        builder.Property(step => step.Rank).ValueGeneratedNever();
        builder.Property(step => step.Comment).HasMaxLength(ReferralStep.CommentLength);
        builder.ToTable("ReferralSteps");
    }
}
