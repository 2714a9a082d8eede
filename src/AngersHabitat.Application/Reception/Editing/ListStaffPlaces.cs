using System.Globalization;
using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Editing;

/// <summary>In which order staff read the places.</summary>
[WithoutWords]
public enum StaffPlaceSort
{
    /// <summary>Head office and agencies first, then the call centre, then the lodges.</summary>
    Usual,

    /// <summary>By name.</summary>
    Name,

    /// <summary>By state, what is closed first.</summary>
    State,

    /// <summary>By last verification, the oldest first.</summary>
    Verified,
}

/// <summary>The places as staff see them: status, verification, drafts. Filtered, sorted and cut into pages.</summary>
public static class ListStaffPlaces
{
    /// <summary>The query.</summary>
    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Query : IQuery<Result>
    {
        /// <summary>Part of a name, street, district or commune.</summary>
        public string? Text { get; init; }

        /// <summary>Kind of place.</summary>
        public PlaceType? Type { get; init; }

        /// <summary>State.</summary>
        public ServiceStatus? State { get; init; }

        /// <summary>Only those not verified for 30 days.</summary>
        public bool ToVerify { get; init; }

        /// <summary>Order.</summary>
        public StaffPlaceSort Sort { get; init; }

        /// <summary>Turns the order round.</summary>
        public bool Descending { get; init; }

        /// <summary>Number of the page.</summary>
        public int Page { get; init; } = 1;

        /// <summary>Rows a page; an export asks for all.</summary>
        public int Size { get; init; } = Paging.DefaultSize;
    }

    /// <summary>The list.</summary>
    /// <param name="At">Instant of the statuses.</param>
    /// <param name="Places">The page.</param>
    public sealed record Result(DateTimeOffset At, Page<Row> Places);

    /// <summary>One place.</summary>
    /// <param name="Place">What the public reads.</param>
    /// <param name="IsToVerify">Not verified for 30 days.</param>
    /// <param name="HasDraft">The present editor has a draft that is not published.</param>
    public sealed record Row(PlaceSummary Place, bool IsToVerify, bool HasDraft);

    /// <summary>Reads and filters in memory: the state is derived, and a landlord has dozens of places.</summary>
    public sealed class Handler(PortalDbContext db, DraftDesk desk, PortalClock clock) : IQueryHandler<Query, Result>
    {
        private static readonly StringComparer ByWord = StringComparer.Create(CultureInfo.GetCultureInfo("fr-FR"), ignoreCase: true);

        /// <inheritdoc />
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var at = clock.GetUtcNow();
            var drafts = await DraftsAsync(cancellationToken);
            var places = await db.ReadCalendarsAsync(_ => true, cancellationToken);
            var rows = places.Where(row => Matches(row.Place, query))
                .Select(row => new Row(PlaceSummary.Of(row, at, present: true), IsToVerify(row.Place, clock.Today), drafts.Contains(row.Place.Id)))
                .Where(row => query.State is null || row.Place.Status.State == query.State)
                .Where(row => !query.ToVerify || row.IsToVerify);
            var sorted = Sort(rows, query.Sort).ToList();
            if (query.Descending)
                sorted.Reverse();
            return new Result(at, sorted.ToPage(query.Page, query.Size));
        }

        internal static bool IsToVerify(Place place, DateOnly today)
            => place.VerifiedOn is not { } verified || today.DayNumber - verified.DayNumber >= OpeningCalendar.VerificationDays;

        private static bool Matches(Place place, Query query)
            => (query.Type is null || place.Type == query.Type)
                && SearchText.Normalize(query.Text).Split(' ').All(word => place.Search.Contains(word, StringComparison.Ordinal));

        private static IEnumerable<Row> Sort(IEnumerable<Row> rows, StaffPlaceSort sort) => sort switch
        {
            StaffPlaceSort.Name => rows.OrderBy(row => row.Place.Name, ByWord),
            StaffPlaceSort.State => rows.OrderByDescending(row => row.Place.Status.State).ThenBy(row => row.Place.Name, ByWord),
            StaffPlaceSort.Verified => rows.OrderBy(row => row.Place.VerifiedOn ?? DateOnly.MinValue).ThenBy(row => row.Place.Name, ByWord),
            _ => rows,
        };

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
