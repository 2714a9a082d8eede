using AngersHabitat.Domain.Privacy;

namespace AngersHabitat.Store.Privacy;

internal sealed class JournalKeyConfiguration : IEntityTypeConfiguration<JournalKey>
{
    public void Configure(EntityTypeBuilder<JournalKey> builder)
    {
        builder.HasKey(key => key.Number);
        builder.Property(key => key.Number).ValueGeneratedNever();
        builder.Property(key => key.Locked).HasMaxLength(JournalKey.LockedLength);
    }
}
