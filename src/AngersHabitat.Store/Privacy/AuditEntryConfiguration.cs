using AngersHabitat.Domain.Privacy;

namespace AngersHabitat.Store.Privacy;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable(table => table.HasTrigger("AuditEntriesStay"));
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.Property(entry => entry.ActorName).HasMaxLength(Lengths.AccountName);
        builder.Property(entry => entry.Action).HasMaxLength(AuditEntry.ActionLength);
        builder.Property(entry => entry.SubjectType).HasMaxLength(AuditEntry.SubjectTypeLength);
        builder.HasIndex(entry => entry.At);
        builder.HasIndex(entry => new { entry.SubjectType, entry.SubjectId, entry.At });
    }
}
