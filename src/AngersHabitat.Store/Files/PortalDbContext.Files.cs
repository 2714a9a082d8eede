using AngersHabitat.Domain.Files;

namespace AngersHabitat.Store;

public sealed partial class PortalDbContext
{
    /// <summary>Files taken in.</summary>
    public DbSet<FileImport> FileImports => Set<FileImport>();

    /// <summary>Photographs of buildings, made anew; erased after 60 days.</summary>
    public DbSet<Photograph> Photographs => Set<Photograph>();

    /// <summary>Lines of files that wait.</summary>
    public DbSet<ImportPart> ImportParts => Set<ImportPart>();
}
