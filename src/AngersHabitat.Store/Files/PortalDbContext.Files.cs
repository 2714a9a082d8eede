using AngersHabitat.Domain.Files;

namespace AngersHabitat.Store;

public sealed partial class PortalDbContext
{
    /// <summary>Files taken in.</summary>
    public DbSet<FileImport> FileImports => Set<FileImport>();

    /// <summary>Lines of files that wait.</summary>
    public DbSet<ImportPart> ImportParts => Set<ImportPart>();
}
