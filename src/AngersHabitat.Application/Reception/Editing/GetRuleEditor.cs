using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Editing;

/// <summary>Everything the editor of a place, or of a whole type of place, shows. Refused: an unknown scope (not found).</summary>
public static class GetRuleEditor
{
    /// <summary>The query.</summary>
    /// <param name="Scope">Slug of a place, or <c>type-…</c>.</param>
    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Query(string Scope) : IQuery<Result>;

    /// <summary>The editor.</summary>
    public sealed record Result
    {
        /// <summary>Scope.</summary>
        public required string Scope { get; init; }

        /// <summary>Type of the place, or the type itself.</summary>
        public required PlaceType Type { get; init; }

        /// <summary>Present date.</summary>
        public required DateOnly Today { get; init; }

        /// <summary>The place; null for a whole type.</summary>
        public PlaceFacts? Place { get; init; }

        /// <summary>How many places the type has.</summary>
        public required int PlacesOfType { get; init; }

        /// <summary>The rules as drafted, or as published when there is no draft.</summary>
        public required PlaceRules Rules { get; init; }

        /// <summary>The rules of the whole type that hold for this place too.</summary>
        public required PlaceRules OfType { get; init; }

        /// <summary>What the draft changes.</summary>
        public required IReadOnlyList<RuleChange> Changes { get; init; }

        /// <summary>Whether the editor has a draft.</summary>
        public required bool HasDraft { get; init; }

        /// <summary>Whether somebody published since the draft was opened.</summary>
        public required bool IsStale { get; init; }

        /// <summary>Names of other people who have a draft here.</summary>
        public required IReadOnlyList<string> OtherEditors { get; init; }

        /// <summary>The last publications, latest first.</summary>
        public required IReadOnlyList<PublicationFacts> Publications { get; init; }

        /// <summary>The publication that can be undone, null when there is none.</summary>
        public PublicationFacts? Undoable => Publications.Count > 0 && Publications[0].Undoes is null ? Publications[0] : null;
    }

    /// <summary>The place itself.</summary>
    /// <param name="Id">Identifier.</param>
    /// <param name="Slug">Name in addresses.</param>
    /// <param name="Version">Version the contact form starts from.</param>
    /// <param name="Contact">Contact data.</param>
    /// <param name="VerifiedOn">Last verification.</param>
    /// <param name="Summary">What the public reads.</param>
    /// <param name="Closure">The emergency closure in force.</param>
    public sealed record PlaceFacts(
        Guid Id, string Slug, Guid Version, PlaceContact Contact, DateOnly? VerifiedOn, PlaceSummary Summary, ClosureFacts? Closure)
    {
        /// <summary>Present status.</summary>
        public PlaceStatus Status => Summary.Status;
    }

    /// <summary>An emergency closure in force.</summary>
    /// <param name="Id">Identifier.</param>
    /// <param name="ClosedAt">Since when, UTC.</param>
    /// <param name="Reason">Public reason.</param>
    /// <param name="ClosedBy">Who closed.</param>
    /// <param name="ReopensAt">Foreseen reopening, UTC; null: until further notice.</param>
    public sealed record ClosureFacts(Guid Id, DateTime ClosedAt, string Reason, string ClosedBy, DateTime? ReopensAt);

    /// <summary>A publication.</summary>
    /// <param name="Number">Its number.</param>
    /// <param name="At">When, UTC.</param>
    /// <param name="By">Who.</param>
    /// <param name="Undoes">The publication that it undoes.</param>
    /// <param name="Changes">How many rules it changed.</param>
    public sealed record PublicationFacts(int Number, DateTime At, string By, int? Undoes, int Changes);

    /// <summary>Reads the scope, the draft and what surrounds them.</summary>
    public sealed class Handler(PortalDbContext db, DraftDesk desk, PortalClock clock) : IQueryHandler<Query, Result>
    {
        /// <inheritdoc />
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var (scope, draft) = await desk.FindAsync(query.Scope, cancellationToken);
            return new Result
            {
                Scope = scope.Key,
                Type = scope.Type,
                Today = clock.Today,
                Place = scope.Place is null ? null : await FactsAsync(scope.Place, cancellationToken),
                PlacesOfType = await db.Places.CountAsync(place => place.Type == scope.Type, cancellationToken),
                Rules = draft?.Rules ?? scope.Set.Rules,
                OfType = scope.Place is null ? PlaceRules.Empty : await db.RulesOfTypeAsync(scope.Type, cancellationToken),
                Changes = draft is null ? [] : RuleMerge.Changes(draft.Base, draft.Rules),
                HasDraft = draft is not null,
                IsStale = draft is not null && draft.BaseNumber != scope.Set.Number,
                OtherEditors = await OthersAsync(scope.Set.Id, cancellationToken),
                Publications = await PublicationsAsync(scope.Set.Id, cancellationToken),
            };
        }

        private async Task<PlaceFacts> FactsAsync(Place place, CancellationToken cancellationToken)
        {
            var row = (await db.ReadCalendarsAsync(row => row.Id == place.Id, cancellationToken)).Single();
            var closure = await db.EmergencyClosures.AsNoTracking()
                .Where(EmergencyClosure.Running).Where(row => row.PlaceId == place.Id)
                .Select(row => new ClosureFacts(row.Id, row.ClosedAt, row.Reason, row.ClosedBy, row.ReopensAt))
                .FirstOrDefaultAsync(cancellationToken);
            return new PlaceFacts(
                place.Id, place.Slug, place.Version, place.Contact(), place.VerifiedOn, PlaceSummary.Of(row, AsOf.Present(clock)), closure);
        }

        private async Task<IReadOnlyList<string>> OthersAsync(Guid setId, CancellationToken cancellationToken)
        {
            var owner = desk.Owner;
            var others = await db.RuleDrafts.AsNoTracking().Where(row => row.RuleSetId == setId && row.Owner != owner)
                .Select(row => row.Owner).ToListAsync(cancellationToken);
            var ids = others.Where(other => Guid.TryParse(other, out _)).Select(Guid.Parse).ToList();
            var names = await db.Users.Where(user => ids.Contains(user.Id)).Select(user => user.DisplayName).ToListAsync(cancellationToken);
            return [.. names.Order(FrenchOrder.Words)];
        }

        private async Task<IReadOnlyList<PublicationFacts>> PublicationsAsync(Guid setId, CancellationToken cancellationToken)
        {
            var rows = await db.RulePublications.AsNoTracking().Where(row => row.RuleSetId == setId)
                .OrderByDescending(row => row.Number).Take(5).ToListAsync(cancellationToken);
            return [.. rows.Select(row => new PublicationFacts(
                row.Number, row.PublishedAt, row.PublishedBy, row.Undoes, RuleMerge.Changes(row.Before, row.After).Count))];
        }
    }
}
