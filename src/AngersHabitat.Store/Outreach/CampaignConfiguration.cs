using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Store.Outreach;

internal sealed class CampaignConfiguration : IEntityTypeConfiguration<Campaign>
{
    public void Configure(EntityTypeBuilder<Campaign> builder)
    {
        builder.Property(campaign => campaign.Name).HasMaxLength(100);
        builder.Property(campaign => campaign.CallingHours).HasMaxLength(1000)
            .HasConversion(hours => hours.ToString(), text => CallingHours.Parse(text));
        builder.Property(campaign => campaign.RetryDelays).HasMaxLength(500)
            .HasConversion(delays => delays.ToString(), text => RetryDelays.Parse(text));
        builder.Property(campaign => campaign.ScriptNews).HasMaxLength(2000);
        builder.Property(campaign => campaign.ScriptNeeds).HasMaxLength(2000);
        builder.Property(campaign => campaign.ScriptOffers).HasMaxLength(2000);
        builder.HasIndex(campaign => campaign.State);
        builder.HasMany(campaign => campaign.Agents).WithOne().HasForeignKey(agent => agent.CampaignId);
        builder.Navigation(campaign => campaign.Agents).AutoInclude();
    }
}

internal sealed class CampaignAgentConfiguration : IEntityTypeConfiguration<CampaignAgent>
{
    public void Configure(EntityTypeBuilder<CampaignAgent> builder)
    {
        builder.HasKey(agent => new { agent.CampaignId, agent.AgentId });
        builder.Property(agent => agent.Languages).HasMaxLength(100);
        builder.HasIndex(agent => agent.AgentId);
        builder.ToTable("CampaignAgents");
    }
}
