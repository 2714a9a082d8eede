using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Store.Outreach;

internal sealed class HouseholdDecisionConfiguration : IEntityTypeConfiguration<HouseholdDecision>
{
    public void Configure(EntityTypeBuilder<HouseholdDecision> builder)
    {
        builder.HasKey(decision => new { decision.FirstId, decision.SecondId });
        builder.HasIndex(decision => decision.SecondId);
        builder.HasOne<Person>().WithMany().HasForeignKey(decision => decision.FirstId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(decision => decision.SecondId).OnDelete(DeleteBehavior.Restrict);
        builder.ToTable("HouseholdDecisions");
    }
}
