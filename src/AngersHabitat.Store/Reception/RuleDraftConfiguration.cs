using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Store.Reception;

internal sealed class RuleDraftConfiguration : IEntityTypeConfiguration<RuleDraft>
{
    public void Configure(EntityTypeBuilder<RuleDraft> builder)
    {
        builder.Property(draft => draft.Owner).HasMaxLength(Lengths.AccountName);
        builder.Property(draft => draft.Base).AsRulesJson();
        builder.Property(draft => draft.Rules).AsRulesJson();
        builder.HasIndex(draft => new { draft.RuleSetId, draft.Owner }).IsUnique();
        builder.HasOne<RuleSet>().WithMany().HasForeignKey(draft => draft.RuleSetId).OnDelete(DeleteBehavior.Cascade);
    }
}
