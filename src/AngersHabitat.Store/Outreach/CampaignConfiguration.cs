using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Store.Outreach;

internal sealed class CampaignConfiguration : IEntityTypeConfiguration<Campaign>
{
    public void Configure(EntityTypeBuilder<Campaign> builder)
    {
        builder.Property(campaign => campaign.Name).HasMaxLength(CampaignPlan.NameLength);
        builder.Property(campaign => campaign.CallingHours).HasMaxLength(Campaign.CallingHoursLength)
            .HasConversion(hours => hours.ToString(), text => CallingHours.Parse(text));
        builder.Property(campaign => campaign.RetryDelays).HasMaxLength(Campaign.RetryDelaysLength)
            .HasConversion(delays => delays.ToString(), text => RetryDelays.Parse(text));
        builder.Property(campaign => campaign.ScriptNews).HasMaxLength(CampaignPlan.ScriptLength);
        builder.Property(campaign => campaign.ScriptNeeds).HasMaxLength(CampaignPlan.ScriptLength);
        builder.Property(campaign => campaign.ScriptOffers).HasMaxLength(CampaignPlan.ScriptLength);
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
        builder.Property(agent => agent.Languages).HasMaxLength(CampaignAgent.LanguagesLength);
        builder.HasIndex(agent => agent.AgentId);
        builder.ToTable("CampaignAgents");
    }
}
