using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Editing;

/// <summary>What publishing the editor's draft would do: the days before and after as far as it reaches, conflicts, and what others published meanwhile.</summary>
public static class PreviewRules
{
    /// <param name="Scope">Slug of a place, or <c>type-…</c>.</param>
    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Query(string Scope) : IQuery<Result>;

    /// <summary>The preview.</summary>
    public sealed record Result
    {
        public required string Scope { get; init; }

        /// <summary>Type of the place, or the type itself.</summary>
        public required PlaceType Type { get; init; }

        /// <summary>Name of the place; null for a whole type.</summary>
        public string? PlaceName { get; init; }

        /// <summary>Whether there is a draft that changes something.</summary>
        public required bool HasChanges { get; init; }

        /// <summary>What the draft changes.</summary>
        public required IReadOnlyList<RuleChange> Changes { get; init; }

        /// <summary>The days, for each group of places on which the effect is the same.</summary>
        public required IReadOnlyList<Group> Groups { get; init; }

        /// <summary>Conflicts, those that refuse publication first.</summary>
        public required IReadOnlyList<ScheduleConflict> Conflicts { get; init; }

        /// <summary>Number of the publication in force, sent back when publishing.</summary>
        public required int Number { get; init; }

        /// <summary>Version of the draft previewed, sent back when publishing.</summary>
        public Guid DraftVersion { get; init; }

        /// <summary>What others published since the draft was opened; null when nobody did.</summary>
        public Meanwhile? Meanwhile { get; init; }

        /// <summary>Whether a conflict refuses publication.</summary>
        public bool IsBlocked => Conflicts.Any(conflict => conflict.Blocks);
    }

    /// <summary>Places on which the effect is the same.</summary>
    /// <param name="Places">Their names.</param>
    /// <param name="Reach">The days before and after.</param>
    public sealed record Group(IReadOnlyList<string> Places, ComparedReach Reach);

    /// <summary>What happened since the draft was opened.</summary>
    /// <param name="By">Who published last.</param>
    /// <param name="At">When, UTC.</param>
    /// <param name="Changes">What is different from what the draft started from.</param>
    /// <param name="Both">Rules that both people changed.</param>
    public sealed record Meanwhile(string By, DateTime At, IReadOnlyList<RuleChange> Changes, IReadOnlyList<Guid> Both);

    /// <summary>Compares the calendars of the places concerned.</summary>
    public sealed class Handler(PortalDbContext db, DraftDesk desk, PortalClock clock) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var (scope, draft) = await desk.FindAsync(query.Scope, cancellationToken);
            var rules = draft?.Rules ?? scope.Set.Rules;
            var merged = RuleMerge.Merge(draft?.Base ?? scope.Set.Rules, rules, scope.Set.Rules);
            var changes = draft is null ? [] : RuleMerge.Changes(draft.Base, draft.Rules);
            return new Result
            {
                Scope = scope.Key,
                Type = scope.Type,
                PlaceName = scope.Place?.Name,
                HasChanges = changes.Count > 0,
                Changes = changes,
                Groups = await CompareAsync(scope, merged.Rules, changes, cancellationToken),
                Conflicts = await db.ConflictsAsync(scope, merged.Rules, clock.Today, cancellationToken),
                Number = scope.Set.Number,
                DraftVersion = draft?.Version ?? Guid.Empty,
                Meanwhile = draft is not null && draft.BaseNumber != scope.Set.Number
                    ? await MeanwhileAsync(scope.Set, draft, merged.BothChanged, cancellationToken)
                    : null,
            };
        }

        private async Task<IReadOnlyList<Group>> CompareAsync(
            EditScope scope, PlaceRules after, IReadOnlyList<RuleChange> changes, CancellationToken cancellationToken)
        {
            var rows = scope.Place is { } place
                ? await db.ReadCalendarsAsync(row => row.Id == place.Id, cancellationToken)
                : await db.ReadCalendarsAsync(row => row.Type == scope.Type, cancellationToken);
            return GroupsOf(rows.Select(row => (row.Place.Name, ScheduleComparison.Reach(
                row.Calendar, row.Calendar.With(own: scope.Place is null ? null : after, ofType: scope.Place is null ? after : null), changes, clock.Today))));
        }

        private async Task<Meanwhile> MeanwhileAsync(
            RuleSet set, RuleDraft draft, IReadOnlyList<Guid> both, CancellationToken cancellationToken)
        {
            var last = await db.RulePublications.AsNoTracking()
                .SingleAsync(row => row.RuleSetId == set.Id && row.Number == set.Number, cancellationToken);
            return new Meanwhile(last.PublishedBy, last.PublishedAt, RuleMerge.Changes(draft.Base, set.Rules), both);
        }
    }

    /// <summary>Puts places together on which the effect is the same.</summary>
    internal static IReadOnlyList<Group> GroupsOf(IEnumerable<(string Name, ComparedReach Reach)> places)
        => [.. places.GroupBy(place => Fingerprint(place.Reach), StringComparer.Ordinal).Select(group => new Group([.. group.Select(place => place.Name)], group.First().Reach))];

    private static string Fingerprint(ComparedReach reach)
        => string.Join('|', reach.Coming.Concat(reach.Later).SelectMany(day => new[] { day.OnSite.Before, day.OnSite.After, day.Phone.Before, day.Phone.After })
            .Select(intervals => string.Join(',', intervals.Select(interval => $"{interval.Opens}-{interval.Closes}"))));
}
