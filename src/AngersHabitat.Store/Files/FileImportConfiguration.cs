using AngersHabitat.Domain.Files;

namespace AngersHabitat.Store.Files;

internal sealed class FileImportConfiguration : IEntityTypeConfiguration<FileImport>
{
    public void Configure(EntityTypeBuilder<FileImport> builder)
    {
        builder.Property(import => import.Kind).HasMaxLength(FileImport.KindLength);
        builder.Property(import => import.OwnerName).HasMaxLength(Lengths.AccountName);
        builder.Property(import => import.Reason).HasMaxLength(FileImport.ReasonLength);
        builder.HasIndex(import => new { import.OwnerId, import.Kind, import.StagedAt });
        builder.HasIndex(import => new { import.State, import.LeaseEndsAt });
    }
}

internal sealed class ImportPartConfiguration : IEntityTypeConfiguration<ImportPart>
{
    public void Configure(EntityTypeBuilder<ImportPart> builder)
    {
        builder.HasKey(part => new { part.ImportId, part.IsRejected, part.Number });
        builder.HasOne<FileImport>().WithMany().HasForeignKey(part => part.ImportId).OnDelete(DeleteBehavior.Cascade);
    }
}
