using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Store.Outreach;

internal sealed class SensitiveTermConfiguration : IEntityTypeConfiguration<SensitiveTerm>
{
    public void Configure(EntityTypeBuilder<SensitiveTerm> builder)
    {
        builder.Property(term => term.Wording).HasMaxLength(SensitiveTerm.WordingLength);
        // A star may be added to each word.
        builder.Property(term => term.Key).HasMaxLength(SensitiveTerm.WordingLength * 2);
        builder.Ignore(term => term.Parts);
        builder.HasIndex(term => term.Key).IsUnique();
    }
}
