using AngersHabitat.Application.Reception.Editing;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Together;

/// <summary>What a change would do in each of several places: what differs, what conflicts, and the days before and after. Refused: no place, what the form for one place refuses.</summary>
public static class PreviewTogether
{
    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Query : TogetherForm, IQuery<Result>
    {
        public Query()
        {
        }

        /// <summary>Asks what the form would do.</summary>
        public Query(TogetherForm form)
            : base(form)
        {
        }
    }

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator(PortalClock clock) => this.ChangeIsSound(clock);
    }

    /// <param name="Places">Each place, in the usual order.</param>
    /// <param name="Groups">The days, for each group of places on which the effect is the same; only places that change.</param>
    public sealed record Result(IReadOnlyList<Effect> Places, IReadOnlyList<PreviewRules.Group> Groups)
    {
        /// <summary>Whether a conflict of some place refuses publication.</summary>
        public bool IsBlocked => Places.Any(place => place.Conflicts.Any(conflict => conflict.Blocks));

        /// <summary>Whether there is something to have read before publishing.</summary>
        public bool HasWarnings => Places.Any(place => place.Conflicts.Count > 0);

        /// <summary>How many places change.</summary>
        public int Changed => Places.Count(place => place.HasChanged);
    }

    /// <summary>One place.</summary>
    public sealed record Effect
    {
        public required Guid Id { get; init; }

        public required string Slug { get; init; }

        public required string Name { get; init; }

        /// <summary>Number of the publication in force, sent back when publishing.</summary>
        public required int Number { get; init; }

        /// <summary>Whether anything changes here.</summary>
        public required bool HasChanged { get; init; }

        /// <summary>Rules that differ; none for a closure.</summary>
        public required IReadOnlyList<RuleChange> Changes { get; init; }

        /// <summary>Conflicts under the new rules, those that refuse publication first; none where nothing changes.</summary>
        public required IReadOnlyList<ScheduleConflict> Conflicts { get; init; }

        /// <summary>Whether somebody, the editor or another, has a draft here that is not published. It stays as it is.</summary>
        public required bool HasDraft { get; init; }
    }

    /// <summary>Compares rules and calendars of the places ticked.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock) : IQueryHandler<Query, Result>
    {
        /// <inheritdoc />
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var scopes = await db.TickedAsync(query, cancellationToken);
            var after = scopes.ToDictionary(scope => scope, scope => query.Onto(scope.Set.Rules));
            var changes = after.ToDictionary(pair => pair.Key, pair => RuleMerge.Changes(pair.Key.Set.Rules, pair.Value));
            var changed = await ChangedAsync(query, changes, cancellationToken);
            var conflicts = await db.ConflictsAsync(after.Where(pair => changed.Contains(pair.Key)).Select(pair => (pair.Key, pair.Value)), clock.Today, cancellationToken);
            var drafts = await db.RuleDrafts.Select(draft => draft.RuleSetId).ToHashSetAsync(cancellationToken);
            return new Result(
                [.. scopes.Select(scope => new Effect
                {
                    Id = scope.Place!.Id, Slug = scope.Key, Name = scope.Place.Name, Number = scope.Set.Number,
                    HasChanged = changed.Contains(scope), Changes = changes[scope],
                    Conflicts = query.Change == SharedChange.Closure ? [] : conflicts.GetValueOrDefault(scope, []),
                    HasDraft = drafts.Contains(scope.Set.Id),
                })],
                query.Change == SharedChange.Closure ? [] : await CompareAsync(after, changes, cancellationToken));
        }

        private async Task<IReadOnlySet<EditScope>> ChangedAsync(
            Query query, Dictionary<EditScope, IReadOnlyList<RuleChange>> changes, CancellationToken cancellationToken)
        {
            if (query.Change != SharedChange.Closure)
                return changes.Where(pair => pair.Value.Count > 0).Select(pair => pair.Key).ToHashSet();
            var closed = await db.ClosedAsync(cancellationToken);
            return changes.Keys.Where(scope => !closed.Contains(scope.Place!.Id)).ToHashSet();
        }

        private async Task<IReadOnlyList<PreviewRules.Group>> CompareAsync(
            Dictionary<EditScope, PlaceRules> after, Dictionary<EditScope, IReadOnlyList<RuleChange>> changes, CancellationToken cancellationToken)
        {
            var changed = changes.Where(pair => pair.Value.Count > 0).ToDictionary(pair => pair.Key.Place!.Id, pair => pair.Key);
            var ids = changed.Keys.ToList();
            var rows = await db.ReadCalendarsAsync(place => ids.Contains(place.Id), cancellationToken);
            return PreviewRules.GroupsOf(rows.Select(row => (row.Place.Name, Reach: ScheduleComparison.Reach(
                row.Calendar, row.Calendar.With(own: after[changed[row.Place.Id]]), changes[changed[row.Place.Id]], clock.Today))));
        }
    }

    /// <summary>The places that an emergency closes already.</summary>
    internal static async Task<IReadOnlySet<Guid>> ClosedAsync(this PortalDbContext db, CancellationToken cancellationToken)
        => await db.EmergencyClosures.Where(EmergencyClosure.Running).Select(closure => closure.PlaceId).ToHashSetAsync(cancellationToken);
}
