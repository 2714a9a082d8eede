using AngersHabitat.Application.Chores;
using AngersHabitat.Store.Common;

namespace AngersHabitat.Application.Common;

/// <summary>
/// Takes what was erased out of the store's files, too (GDPR, article 17): a row that says nothing any more is not enough while the file's log still holds what it said. Whatever erases need
/// not know of it.
/// </summary>
public sealed class ForgetErased(PortalDbContext db, IStoreCare care) : IChore
{
    // No journal line: the declaration has the French of the chore asked for.
    private static readonly AuditAction Action = new("Store.Forget", "Store");

    /// <inheritdoc />
    public string Name => Action.Name;

    /// <inheritdoc />
    public TimeSpan Every => TimeSpan.FromMinutes(1);

    /// <inheritdoc />
    /// <exception cref="StoreBusyException">Others read or write without a pause; the next run may find one.</exception>
    public async Task WorkAsync(CancellationToken cancellationToken)
    {
        if (!await care.ForgetErasedAsync(db, cancellationToken))
            throw new StoreBusyException();
    }
}
