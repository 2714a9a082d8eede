using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Editing;

/// <summary>The places as staff see them: status, verification, drafts. Filtered, sorted and cut into pages.</summary>
public static class ListStaffPlaces
{
    /// <summary>In which order staff read the places.</summary>
    [WithoutWords]
    public enum Sort
    {
        /// <summary>Head office and agencies first, then the call centre, then the lodges.</summary>
        Usual,

        /// <summary>By name.</summary>
        Name,

        /// <summary>By type, then name.</summary>
        Type,

        /// <summary>By state, what is closed first.</summary>
        [LargestFirst]
        State,

        /// <summary>By last verification, the oldest first.</summary>
        Verified,
    }

    /// <summary>The query.</summary>
    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Query : ListQuery<Sort>, IQuery<Result>
    {
        /// <summary>Part of a name, street, district or commune.</summary>
        [Filter("texte", "Nom, rue ou quartier")]
        public string? Text { get; init; }

        /// <summary>Kind of place.</summary>
        [Filter("type", "Type", Empty = "Tous les types")]
        public PlaceType? Type { get; init; }

        /// <summary>State.</summary>
        [Filter("etat", "État", Empty = "Tous les états")]
        public ServiceStatus? State { get; init; }

        /// <summary>Only those not verified for 30 days.</summary>
        [Filter("aVerifier", "À vérifier seulement")]
        public bool ToVerify { get; init; }
    }

    /// <summary>The list.</summary>
    /// <param name="At">Instant of the statuses.</param>
    /// <param name="Places">The page.</param>
    public sealed record Result(DateTimeOffset At, Page<Row> Places);

    /// <summary>One place.</summary>
    /// <param name="Place">What the public reads.</param>
    /// <param name="IsToVerify">Not verified for 30 days.</param>
    /// <param name="HasDraft">The present editor has a draft that is not published.</param>
    /// <param name="Rank">Its rank in the usual order.</param>
    public sealed record Row(PlaceSummary Place, bool IsToVerify, bool HasDraft, int Rank);

    /// <summary>Reads and filters in memory: the state is derived, and a landlord has dozens of places.</summary>
    public sealed class Handler(PortalDbContext db, DraftDesk desk, PortalClock clock) : IQueryHandler<Query, Result>
    {
        private static readonly MemorySort<Row, Sort> Order = new MemorySort<Row, Sort>(row => row.Place.Id)
            .By(Sort.Usual, row => row.Rank)
            .By(Sort.Name, row => row.Place.Name)
            .By(Sort.Type, row => row.Place.Type).Then(row => row.Place.Name)
            .By(Sort.State, row => row.Place.Status.State).Then(row => row.Place.Name)
            .By(Sort.Verified, row => row.Place.VerifiedOn ?? DateOnly.MinValue).Then(row => row.Place.Name);

        /// <inheritdoc />
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var at = clock.GetUtcNow();
            var drafts = await DraftsAsync(cancellationToken);
            var places = await db.ReadCalendarsAsync(_ => true, cancellationToken);
            var rows = places.Where(row => Matches(row.Place, query))
                .Select((row, index) => new Row(PlaceSummary.Of(row, AsOf.Present(at)), IsToVerify(row.Place, clock.Today), drafts.Contains(row.Place.Id), index))
                .Where(row => query.State is null || row.Place.Status.State == query.State)
                .Where(row => !query.ToVerify || row.IsToVerify);
            return new Result(at, Order.Apply(rows, query).ToPage(query));
        }

        internal static bool IsToVerify(Place place, DateOnly today)
            => place.VerifiedOn is not { } verified || today.DayNumber - verified.DayNumber >= OpeningCalendar.VerificationDays;

        private static bool Matches(Place place, Query query)
            => (query.Type is null || place.Type == query.Type)
                && SearchText.Normalize(query.Text).Split(' ').All(word => place.Search.Contains(word, StringComparison.Ordinal));

        private async Task<HashSet<Guid>> DraftsAsync(CancellationToken cancellationToken)
        {
            var owner = desk.Owner;
            var ids = await db.RuleDrafts.Where(draft => draft.Owner == owner)
                .Join(db.RuleSets, draft => draft.RuleSetId, set => set.Id, (_, set) => set.PlaceId)
                .Where(id => id != null).ToListAsync(cancellationToken);
            return [.. ids.Select(id => id!.Value)];
        }
    }
}
