using AngersHabitat.Domain.Files;

namespace AngersHabitat.Application.Files;

/// <summary>A file belongs to whoever sent it: for everybody else it is not there.</summary>
internal static class OwnImports
{
    public static Guid OwnerId(this IActorAccessor actors) => actors.Current.UserId ?? Guid.Empty;

    /// <summary>The actor's own file.</summary>
    /// <exception cref="RuleException"><c>Import.Expired</c>: it is not there, or somebody else's.</exception>
    public static async Task<FileImport> OwnAsync(this IQueryable<FileImport> imports, Guid id, IActorAccessor actors, CancellationToken cancellationToken)
    {
        var owner = actors.OwnerId();
        return await imports.FirstOrDefaultAsync(import => import.Id == id && import.OwnerId == owner, cancellationToken)
            ?? throw new RuleException("Import.Expired", "File");
    }

    /// <summary>The owner as she works on after her request: by her name, with the roles of the kind.</summary>
    public static Actor OwnerOf(this IImportKind kind, FileImport import)
        => import.OwnerId == Guid.Empty ? Actor.Portal : new Actor(import.OwnerId, import.OwnerName, [.. kind.AllowedRoles]);

    /// <summary>Deletes the lines that a file still holds.</summary>
    public static Task DropPartsAsync(this PortalDbContext db, Guid importId, CancellationToken cancellationToken)
        => db.ImportParts.Where(part => part.ImportId == importId).ExecuteDeleteAsync(cancellationToken);
}
