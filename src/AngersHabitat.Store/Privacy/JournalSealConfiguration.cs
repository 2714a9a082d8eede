using AngersHabitat.Domain.Privacy;

namespace AngersHabitat.Store.Privacy;

internal sealed class JournalSealConfiguration : IEntityTypeConfiguration<JournalSeal>
{
    public void Configure(EntityTypeBuilder<JournalSeal> builder)
    {
        builder.ToTable(table => table.HasTrigger("JournalSealsStay"));
        builder.HasKey(seal => seal.Number);
        builder.Property(seal => seal.Number).ValueGeneratedNever();
        builder.Property(seal => seal.KeyId).HasMaxLength(JournalSeal.KeyIdLength);
        builder.Property(seal => seal.Mac).HasMaxLength(JournalSeal.MacLength);
    }
}
