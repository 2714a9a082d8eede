using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Store.Reception;

internal sealed class RulePublicationConfiguration : IEntityTypeConfiguration<RulePublication>
{
    public void Configure(EntityTypeBuilder<RulePublication> builder)
    {
        builder.Property(publication => publication.Id).ValueGeneratedNever();
        builder.Property(publication => publication.Before).AsRulesJson();
        builder.Property(publication => publication.After).AsRulesJson();
        builder.Property(publication => publication.PublishedBy).HasMaxLength(Lengths.AccountName);
        builder.HasIndex(publication => new { publication.RuleSetId, publication.Number }).IsUnique();
        builder.HasOne<RuleSet>().WithMany().HasForeignKey(publication => publication.RuleSetId).OnDelete(DeleteBehavior.Restrict);
    }
}
