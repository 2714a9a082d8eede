using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Store.Outreach;

/// <summary>The indexes follow the waiting lines of « Personne suivante », so that its answer does not slow down as calls get done.</summary>
internal sealed class CampaignContactConfiguration : IEntityTypeConfiguration<CampaignContact>
{
    public void Configure(EntityTypeBuilder<CampaignContact> builder)
    {
        builder.Property(contact => contact.Language).HasMaxLength(Languages.CodeLength);
        builder.Property(contact => contact.TriedParts).HasConversion<int>();
        builder.HasIndex(contact => new { contact.CampaignId, contact.PersonId }).IsUnique();
        builder.HasIndex(contact => new { contact.CampaignId, contact.State, contact.Urgent, contact.LivesAlone, contact.BirthDate, contact.Id });
        builder.HasIndex(contact => new { contact.CampaignId, contact.State, contact.DueAt });
        builder.HasIndex(contact => new { contact.State, contact.LeaseEndsAt });
        builder.HasIndex(contact => new { contact.LeaseAgentId, contact.State });
        builder.HasIndex(contact => contact.GroupId);
        builder.HasOne<Campaign>().WithMany().HasForeignKey(contact => contact.CampaignId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(contact => contact.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
