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
    public sealed record Query : ListQuery<Sort>, IOfAgency, IQuery<Result>
    {
        /// <summary>Part of a name, street, district or commune.</summary>
        [Filter("texte", "Nom, rue ou quartier")]
        public string? Text { get; init; }

        /// <summary>Kind of place.</summary>
        [Filter("type", "Type", Empty = "Tous les types")]
        public PlaceType? Type { get; init; }

        /// <summary>An agency with its lodges.</summary>
        [Filter("agence", "Agence", Empty = "Toutes les agences", IsOwn = true)]
        public Guid? Agency { get; init; }

        /// <inheritdoc />
        public AskingAgent Asking { get; init; } = AskingAgent.Anyone;

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
    public sealed record Row(PlaceSummary Place, bool IsToVerify, bool HasDraft);

    /// <summary>
    /// Filters, sorts and cuts in the store what is stored. The state is derived from rules, closures and the clock: a list filtered or sorted by it
    /// reads the calendars of all that the other filters keep.
    /// </summary>
    public sealed class Handler(PortalDbContext db, DraftDesk desk, PortalClock clock) : IQueryHandler<Query, Result>
    {
        private static readonly QuerySort<Place, Sort> Order = new QuerySort<Place, Sort>(place => place.Id)
            .By(Sort.Usual, place => place.Type, PlaceCalendars.UsualTypes).Then(place => place.Name)
            .By(Sort.Name, place => place.Name)
            .By(Sort.Type, place => place.Type).Then(place => place.Name)
            .By(Sort.Verified, place => place.VerifiedOn ?? DateOnly.MinValue).Then(place => place.Name);

        /// <inheritdoc />
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var asked = AsOf.Present(clock);
            var drafts = await DraftsAsync(cancellationToken);
            var page = query.Sort == Sort.State || query.State is not null
                ? await ByStateAsync(query, asked, cancellationToken)
                : await db.ReadPageAsync(Kept(query), Order, query, cancellationToken);
            return new Result(asked.At, page.Select(row => new Row(
                PlaceSummary.Of(row, asked), row.Place.IsToVerify(clock.Today), drafts.Contains(row.Place.Id))));
        }

        private async Task<Page<PlaceCalendar>> ByStateAsync(Query query, AsOf asked, CancellationToken cancellationToken)
        {
            var all = await db.ReadPageAsync(Kept(query), Order, (Query)query.ForAll(), cancellationToken);
            var states = all.Items.ToDictionary(row => row, row => row.Calendar.StatusAt(asked).State);
            var kept = all.Items.Where(row => query.State is null || states[row] == query.State);
            return query.Sort != Sort.State ? kept.ToList().ToPage(query)
                : new MemorySort<PlaceCalendar, Sort>(row => row.Place.Id).By(Sort.State, row => states[row]).Then(row => row.Place.Name).Apply(kept, query).ToPage(query);
        }

        private IQueryable<Place> Kept(Query query)
        {
            var places = db.Places.AsNoTracking().Where(Place.InService.For(clock.Today));
            if (query.Type is { } type)
                places = places.Where(place => place.Type == type);
            if (query.Agency is { } agency)
                places = places.Where(place => place.Id == agency || place.ParentAgencyId == agency);
            if (query.ToVerify)
                places = places.Where(Place.ToVerify.For(clock.Today));
            foreach (var word in SearchText.Normalize(query.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
                places = places.Where(place => place.Search.Contains(word));
            return places;
        }

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
