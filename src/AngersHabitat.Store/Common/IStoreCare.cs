namespace AngersHabitat.Store.Common;

/// <summary>What a store can do for whoever looks after it. Each store project has its own.</summary>
public interface IStoreCare
{
    /// <summary>Whether the portal itself copies the store; a server has its own backups.</summary>
    bool CanCopy { get; }

    /// <summary>What is wrong; empty when nothing is.</summary>
    Task<IReadOnlyList<StoreFault>> CheckAsync(PortalDbContext db, CancellationToken cancellationToken);

    /// <summary>Whether it can be written now, without leaving anything in it.</summary>
    /// <returns>What hinders; null when nothing does.</returns>
    Task<StoreTrouble?> TryToWriteAsync(PortalDbContext db, CancellationToken cancellationToken);

    /// <summary>Copies the store into a file while the portal runs, and checks the copy. The file must not exist.</summary>
    /// <returns>What is wrong with the copy; empty when nothing is.</returns>
    Task<IReadOnlyList<StoreFault>> CopyToAsync(PortalDbContext db, string file, CancellationToken cancellationToken);

    /// <summary>Replaces the store by a copy, once that was checked.</summary>
    /// <returns>What is wrong with the copy, and nothing was replaced; empty when it was.</returns>
    Task<IReadOnlyList<StoreFault>> ReplaceByAsync(PortalDbContext db, string file, CancellationToken cancellationToken);

    /// <summary>Takes out of the store's own files what rows no longer say, where it keeps them itself. Nobody waits for it: while others read or write it may not come to its end.</summary>
    /// <returns>Whether nothing is left; false: try again later.</returns>
    Task<bool> ForgetErasedAsync(PortalDbContext db, CancellationToken cancellationToken);

    /// <summary>Writes the store's own files anew, without what they still hold from before it wrote over what is erased. It takes seconds, during which nobody writes.</summary>
    Task CompactAsync(PortalDbContext db, CancellationToken cancellationToken);
}
