using AngersHabitat.Domain.Privacy;

namespace AngersHabitat.Store.Privacy;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.Property(entry => entry.ActorName).HasMaxLength(100);
        builder.Property(entry => entry.Action).HasMaxLength(80);
        builder.Property(entry => entry.SubjectType).HasMaxLength(60);
        builder.HasIndex(entry => entry.At);
        builder.HasIndex(entry => new { entry.SubjectType, entry.SubjectId, entry.At });
    }
}
