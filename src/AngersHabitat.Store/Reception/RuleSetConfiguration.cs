using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Store.Reception;

internal sealed class RuleSetConfiguration : IEntityTypeConfiguration<RuleSet>
{
    public void Configure(EntityTypeBuilder<RuleSet> builder)
    {
        builder.Property(set => set.Scope).HasMaxLength(RuleSet.ScopeLength);
        builder.Property(set => set.Rules).AsRulesJson();
        builder.HasIndex(set => set.Scope).IsUnique();
        builder.HasOne<Place>().WithMany().HasForeignKey(set => set.PlaceId).OnDelete(DeleteBehavior.Restrict);
    }
}
