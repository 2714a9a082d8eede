using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Store.Outreach;

internal sealed class CallAttemptConfiguration : IEntityTypeConfiguration<CallAttempt>
{
    public void Configure(EntityTypeBuilder<CallAttempt> builder)
    {
        builder.Property(attempt => attempt.Id).ValueGeneratedNever();
        builder.Property(attempt => attempt.Number).HasMaxLength(Lengths.Phone);
        builder.Property(attempt => attempt.Note).HasMaxLength(CallReport.NoteLength);
        builder.Property(attempt => attempt.Wishes).HasMaxLength(CallReport.NoteLength);
        builder.Property(attempt => attempt.CancelReason).HasMaxLength(CallAttempt.CancelReasonLength);
        builder.Property(attempt => attempt.CancelledAt).IsConcurrencyToken();
        builder.Ignore(attempt => attempt.TakenBackUntil);
        builder.HasIndex(attempt => new { attempt.CallId, attempt.ContactId }).IsUnique();
        builder.HasIndex(attempt => new { attempt.ContactId, attempt.Rank }).IsUnique();
        builder.HasIndex(attempt => new { attempt.CampaignId, attempt.At });
        builder.HasIndex(attempt => new { attempt.AgentId, attempt.At });
        builder.HasOne<CampaignContact>().WithMany().HasForeignKey(attempt => attempt.ContactId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(attempt => attempt.Needs).WithOne().HasForeignKey(need => need.AttemptId);
    }
}

internal sealed class AttemptNeedConfiguration : IEntityTypeConfiguration<AttemptNeed>
{
    public void Configure(EntityTypeBuilder<AttemptNeed> builder)
    {
        builder.HasKey(need => new { need.AttemptId, need.Need });
        builder.ToTable("AttemptNeeds");
    }
}
