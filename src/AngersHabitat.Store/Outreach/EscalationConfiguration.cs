using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Store.Outreach;

internal sealed class EscalationConfiguration : IEntityTypeConfiguration<Escalation>
{
    public void Configure(EntityTypeBuilder<Escalation> builder)
    {
        builder.Property(escalation => escalation.Result).HasMaxLength(Escalation.ResultLength);
        builder.Property(escalation => escalation.Note).HasMaxLength(Escalation.ResultLength);
        builder.HasIndex(escalation => new { escalation.CampaignId, escalation.DoneAt });
        builder.HasIndex(escalation => new { escalation.DoneAt, escalation.DueOn });
        builder.HasIndex(escalation => new { escalation.OwnerId, escalation.DoneAt });
        builder.HasOne<CampaignContact>().WithMany().HasForeignKey(escalation => escalation.ContactId).OnDelete(DeleteBehavior.Restrict);
    }
}
