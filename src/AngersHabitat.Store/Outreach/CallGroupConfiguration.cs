using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Store.Outreach;

internal sealed class CallGroupConfiguration : IEntityTypeConfiguration<CallGroup>
{
    public void Configure(EntityTypeBuilder<CallGroup> builder)
        => builder.HasIndex(group => group.LeaseAgentId);
}
