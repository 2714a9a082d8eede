using AngersHabitat.Application.Lists;

namespace AngersHabitat.Application.Steering;

/// <summary>Every promise that is overdue, of whatever service, the one overdue for longest first. Nobody's name is in it.</summary>
public static class ListOverdue
{
    /// <summary>What the promises are sorted by.</summary>
    [WithoutWords]
    public enum Sort
    {
        /// <summary>Until when it was promised, the earliest first.</summary>
        Due,

        /// <summary>Kind, then the earliest.</summary>
        Kind,

        /// <summary>Who has it, then the earliest.</summary>
        Owner,
    }

    [Allow(Roles.Manager)]
    public sealed record Query : ListQuery<Sort>, IQuery<Result>
    {
        /// <summary>Kind of promise.</summary>
        [Filter("genre", "Genre", Empty = "Toutes les promesses")]
        public PromiseKind? Kind { get; init; }
    }

    /// <param name="Now">The instant of all this, UTC.</param>
    /// <param name="Counts">How many of each kind, whatever is filtered; kinds without any are absent.</param>
    public sealed record Result(DateTime Now, IReadOnlyDictionary<PromiseKind, int> Counts, Page<OverduePromise> Promises)
    {
        /// <summary>All kinds together.</summary>
        public int All => Counts.Values.Sum();
    }

    /// <summary>Asks every feature that promises; what is overdue is little, so it is sorted in memory.</summary>
    public sealed class Handler(IEnumerable<IPromises> promises, PortalClock clock) : IQueryHandler<Query, Result>
    {
        private static readonly MemorySort<OverduePromise, Sort> Order = new MemorySort<OverduePromise, Sort>(promise => promise.Id)
            .By(Sort.Due, promise => promise.DueAt)
            .By(Sort.Kind, promise => promise.Kind).Then(promise => promise.DueAt)
            .By(Sort.Owner, promise => promise.Owner ?? "").Then(promise => promise.DueAt);

        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var now = clock.UtcNow;
            var all = new List<OverduePromise>();
            foreach (var feature in promises)
                all.AddRange(await feature.OverdueAsync(now, cancellationToken));
            return new Result(
                now, all.GroupBy(promise => promise.Kind).ToDictionary(kind => kind.Key, kind => kind.Count()),
                Order.Apply(all.Where(promise => query.Kind is null || promise.Kind == query.Kind), query).ToPage(query));
        }
    }
}
