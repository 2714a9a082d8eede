using System.Reflection;
using System.Runtime.CompilerServices;
using AngersHabitat.Application.Chores;
using AngersHabitat.Store.Common;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AngersHabitat.Application.Common;

/// <summary>
/// Cleans texts that were stored before doors refused what no page or file can carry (<see cref="CarriedText"/>): one of them breaks every page and feed that shows it. In C# rather than as a
/// migration, since neither store's SQL knows halves of surrogate pairs, and both shall do the same. The journal stays as it was written.
/// </summary>
public static class CleanStoredTexts
{
    private const int Part = 5_000;

    private static readonly AuditAction Action = new("Search.CleanTexts", "Search");

    /// <summary>The command.</summary>
    [Allow(Roles.Administrator)]
    public sealed record Command : ICommand<int>;

    /// <summary>Looks at every text of every row, changes those that are not carried.</summary>
    public sealed class Handler(PortalDbContext db, AuditTrail audit) : ICommandHandler<Command, int>
    {
        private static readonly MethodInfo Clean = typeof(Handler).GetMethod(nameof(CleanAsync), BindingFlags.NonPublic | BindingFlags.Instance)!;

        /// <returns>How many rows were cleaned.</returns>
        public async ValueTask<int> Handle(Command command, CancellationToken cancellationToken)
        {
            var changed = 0;
            foreach (var type in Types(db))
                changed += await (Task<int>)Clean.MakeGenericMethod(type.ClrType).Invoke(this, [type, cancellationToken])!;
            if (changed > 0)
                audit.Record(Action, null, after: new { Rows = changed });
            return changed;
        }

        private async Task<int> CleanAsync<T>(IEntityType type, CancellationToken cancellationToken)
            where T : class
        {
            var (texts, flawed) = (StoredText.Of(type).ToList(), await FlawedAsync<T>(db, type, cancellationToken).ToListAsync(cancellationToken));
            foreach (var row in flawed)
            {
                db.Attach(row);
                texts.ForEach(text => text.Clean(db.Entry(row)));
            }
            return flawed.Count;
        }
    }

    /// <summary>Looks when the portal starts for the first time, and once a year in case somebody wrote into the store by other ways. Nobody waits to write while it looks.</summary>
    public sealed class Chore(PortalDbContext db, ISender sender) : IChore
    {
        private static readonly MethodInfo Any = typeof(Chore).GetMethod(nameof(AnyAsync), BindingFlags.NonPublic | BindingFlags.Instance)!;

        /// <inheritdoc />
        public string Name => Action.Name;

        /// <inheritdoc />
        public TimeSpan Every => TimeSpan.FromDays(365);

        /// <inheritdoc />
        public async Task WorkAsync(CancellationToken cancellationToken)
        {
            foreach (var type in Types(db))
            {
                if (!await (Task<bool>)Any.MakeGenericMethod(type.ClrType).Invoke(this, [type, cancellationToken])!)
                    continue;
                await sender.Send(new Command(), cancellationToken);
                return;
            }
        }

        private async Task<bool> AnyAsync<T>(IEntityType type, CancellationToken cancellationToken)
            where T : class
            => await FlawedAsync<T>(db, type, cancellationToken).AnyAsync(cancellationToken);
    }

    private static IEnumerable<IEntityType> Types(PortalDbContext db)
        => db.Model.GetEntityTypes().Where(type => !type.IsOwned() && !type.HasSharedClrType && type.ClrType != typeof(Domain.Privacy.AuditEntry) && StoredText.Of(type).Any());

    // A part of the table at a time, in the order of its key: a store with years of rows is not held in memory.
    private static async IAsyncEnumerable<T> FlawedAsync<T>(PortalDbContext db, IEntityType type, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        where T : class
    {
        var (texts, keys) = (StoredText.Of(type).ToList(), type.FindPrimaryKey()!.Properties.Select(property => property.Name).ToList());
        var (first, rows) = (keys[0], db.Set<T>().IgnoreAutoIncludes().AsNoTracking());
        var ordered = keys.Skip(1).Aggregate(rows.OrderBy(row => EF.Property<object>(row, first)), (sorted, key) => sorted.ThenBy(row => EF.Property<object>(row, key)));
        for (var skip = 0; ; skip += Part)
        {
            var part = await ordered.Skip(skip).Take(Part).ToListAsync(cancellationToken);
            foreach (var row in part.Where(row => texts.Exists(text => text.IsFlawed(row))))
                yield return row;
            if (part.Count < Part)
                yield break;
        }
    }
}
