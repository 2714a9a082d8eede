using System.Reflection;
using AngersHabitat.Application.Chores;

namespace AngersHabitat.Application.Common;

/// <summary>
/// Makes stored search columns anew where <see cref="SearchText"/> would now write another text, so that a change of its rules needs no migration:
/// whoever is typed with the new rule is found again.
/// </summary>
public static class FoldSearchedTexts
{
    private const int Part = 500;

    private static readonly AuditAction Action = new("Search.Fold", "Search");

    /// <summary>The command.</summary>
    [Allow(Roles.Administrator)]
    public sealed record Command : ICommand<int>;

    /// <summary>Compares every row, changes those that differ.</summary>
    public sealed class Handler(PortalDbContext db, AuditTrail audit) : ICommandHandler<Command, int>
    {
        private static readonly MethodInfo Fold = typeof(Handler).GetMethod(nameof(FoldAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

        /// <returns>How many rows were made anew.</returns>
        public async ValueTask<int> Handle(Command command, CancellationToken cancellationToken)
        {
            var changed = 0;
            foreach (var searched in db.Model.GetEntityTypes().Select(entity => entity.ClrType).Where(type => type.IsAssignableTo(typeof(ISearched))))
                changed += await (Task<int>)Fold.MakeGenericMethod(searched).Invoke(null, [db, cancellationToken])!;
            if (changed > 0)
                audit.Record(Action, null, after: new { Rows = changed });
            return changed;
        }

        private static async Task<int> FoldAsync<T>(PortalDbContext db, CancellationToken cancellationToken)
            where T : class, ISearched
        {
            var rows = db.Set<T>().IgnoreAutoIncludes();
            var stale = new List<Guid>();
            await foreach (var row in rows.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                var stored = row.Searched;
                row.Fold();
                if (!string.Equals(stored, row.Searched, StringComparison.Ordinal))
                    stale.Add(row.Id);
            }
            foreach (var part in stale.Chunk(Part))
            {
                foreach (var row in await rows.AsTracking().Where(row => part.Contains(EF.Property<Guid>(row, "Id"))).ToListAsync(cancellationToken))
                    row.Fold();
            }
            return stale.Count;
        }
    }

    /// <summary>Looks once a day, and when the portal starts.</summary>
    public sealed class Chore(ISender sender) : IChore
    {
        /// <inheritdoc />
        public string Name => Action.Name;

        /// <inheritdoc />
        public TimeSpan Every => TimeSpan.FromDays(1);

        /// <inheritdoc />
        public async Task WorkAsync(CancellationToken cancellationToken) => await sender.Send(new Command(), cancellationToken);
    }
}
