using System.Reflection;
using AngersHabitat.Application.Chores;

namespace AngersHabitat.Application.Common;

/// <summary>
/// Makes stored search columns anew where <see cref="SearchText"/> would now write another text, so that a change of its rules needs no migration:
/// whoever is typed with the new rule is found again. Every row is compared while others write; those that differ are made anew part by part.
/// </summary>
public static class FoldSearchedTexts
{
    private static readonly AuditAction Action = new("Search.Fold", "Search");

    /// <summary>Compares every row.</summary>
    [Allow(Roles.Administrator)]
    public sealed record Query : IQuery<IReadOnlyList<FormerText>>;

    /// <summary>Makes rows anew.</summary>
    [Allow(Roles.Administrator)]
    public sealed record Command : ICommand<int>
    {
        /// <summary>What <see cref="Query"/> found, or a part of it.</summary>
        public IReadOnlyList<FormerText> Rows { get; init; } = [];
    }

    public sealed class Finder(PortalDbContext db) : IQueryHandler<Query, IReadOnlyList<FormerText>>
    {
        private static readonly MethodInfo Find = typeof(Finder).GetMethod(nameof(FindAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

        public async ValueTask<IReadOnlyList<FormerText>> Handle(Query query, CancellationToken cancellationToken)
        {
            var found = new List<FormerText>();
            foreach (var kind in Kinds(db))
                found.AddRange(await (Task<List<FormerText>>)Find.MakeGenericMethod(kind).Invoke(null, [db, cancellationToken])!);
            return found;
        }

        private static async Task<List<FormerText>> FindAsync<T>(PortalDbContext db, CancellationToken cancellationToken)
            where T : class, ISearched
        {
            var former = new List<FormerText>();
            await foreach (var row in db.Set<T>().IgnoreAutoIncludes().AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                var stored = row.Searched;
                row.Fold();
                if (!string.Equals(stored, row.Searched, StringComparison.Ordinal))
                    former.Add(new FormerText(typeof(T).Name, row.Id));
            }
            return former;
        }
    }

    public sealed class Handler(PortalDbContext db, AuditTrail audit) : ICommandHandler<Command, int>
    {
        private static readonly MethodInfo Fold = typeof(Handler).GetMethod(nameof(FoldAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

        /// <returns>How many rows were made anew.</returns>
        public async ValueTask<int> Handle(Command command, CancellationToken cancellationToken)
        {
            var (kinds, folded) = (Kinds(db).ToDictionary(kind => kind.Name, StringComparer.Ordinal), 0);
            foreach (var rows in command.Rows.GroupBy(row => row.Kind, row => row.Id, StringComparer.Ordinal).Where(rows => kinds.ContainsKey(rows.Key)))
                folded += await (Task<int>)Fold.MakeGenericMethod(kinds[rows.Key]).Invoke(null, [db, rows.ToArray(), cancellationToken])!;
            if (folded > 0)
                audit.Record(Action, null, after: new { Rows = folded });
            return folded;
        }

        private static async Task<int> FoldAsync<T>(PortalDbContext db, Guid[] ids, CancellationToken cancellationToken)
            where T : class, ISearched
        {
            var rows = await db.Set<T>().IgnoreAutoIncludes().AsTracking().Where(row => ids.Contains(EF.Property<Guid>(row, "Id"))).ToListAsync(cancellationToken);
            rows.ForEach(row => row.Fold());
            return rows.Count;
        }
    }

    private static IEnumerable<Type> Kinds(PortalDbContext db) => db.Model.GetEntityTypes().Select(entity => entity.ClrType).Where(type => type.IsAssignableTo(typeof(ISearched)));

    /// <summary>Looks once a day, and when the portal starts.</summary>
    public sealed class Chore(ISender sender) : IChore
    {
        /// <inheritdoc />
        public string Name => Action.Name;

        /// <inheritdoc />
        public TimeSpan Every => TimeSpan.FromDays(1);

        /// <inheritdoc />
        public Task WorkAsync(CancellationToken cancellationToken)
            => sender.ChangeInPartsAsync(new Query(), part => new Command { Rows = part }, cancellationToken);
    }
}
