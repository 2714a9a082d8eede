using AngersHabitat.Application.Events;
using AngersHabitat.Application.Reception.Editing;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Together;

/// <summary>
/// Makes one change in several places, in one step: each gets its own publication (or closure) and journal row. Places where nothing changes are left alone;
/// drafts stay. Refused: no place, a conflict that forbids it in any of them, warnings not accepted, nothing that changes; an edit conflict when somebody
/// published in one of them since the preview.
/// </summary>
public static class PublishTogether
{
    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Command : TogetherForm, ICommand<int>
    {
        /// <summary>The publication in force in each place when the preview was shown.</summary>
        public IReadOnlyList<SeenNumber> Seen { get; init; } = new List<SeenNumber>();

        /// <summary>The editor has read the warnings.</summary>
        public bool AcceptsWarnings { get; init; }
    }

    /// <summary>What the preview was made of.</summary>
    public sealed record SeenNumber
    {
        /// <summary>The place.</summary>
        public Guid Place { get; init; }

        /// <summary>Number of the publication in force.</summary>
        public int Number { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator(PortalClock clock) => this.ChangeIsSound(clock);
    }

    /// <summary>Publishes; the same form sent twice publishes once.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, IActorAccessor actors, AuditTrail audit, EventLog events) : ICommandHandler<Command, int>
    {
        /// <returns>In how many places something changed.</returns>
        public async ValueTask<int> Handle(Command command, CancellationToken cancellationToken)
        {
            if (await db.ReadTogetherAsync(command.Id, cancellationToken) is { } done)
                return done.Places.Count;
            var scopes = await db.TickedAsync(command, cancellationToken);
            var changed = command.Change == SharedChange.Closure
                ? await CloseAsync(command, scopes, cancellationToken)
                : await PublishAsync(command, scopes, cancellationToken);
            if (changed.Count == 0)
                throw new RuleException("Reception.NoPlaceToChange");
            foreach (var scope in changed)
                events.Raise(scope.Changed);
            return changed.Count;
        }

        private async Task<IReadOnlyList<EditScope>> PublishAsync(Command command, IReadOnlyList<EditScope> scopes, CancellationToken cancellationToken)
        {
            var seen = command.Seen.ToLookup(place => place.Place, place => place.Number);
            if (scopes.Any(scope => !seen[scope.Place!.Id].Contains(scope.Set.Number)))
                throw new EditConflictException([]);
            var changed = scopes.Select(scope => (Scope: scope, Rules: command.Onto(scope.Set.Rules)))
                .Where(place => RuleMerge.Changes(place.Scope.Set.Rules, place.Rules).Count > 0).ToList();
            await CheckAsync(changed, command.AcceptsWarnings, cancellationToken);
            foreach (var (index, (scope, rules)) in changed.Index())
            {
                var publication = scope.Set.Publish(rules, scope.Set.Number, clock.UtcNow, actors.Current.Name, index == 0 ? command.Id : GetTogether.IdOf(command.Id, scope.Place!.Id));
                db.RulePublications.Add(publication);
                audit.RecordRules(PublishRules.Action, scope, publication);
            }
            return [.. changed.Select(place => place.Scope)];
        }

        private async Task CheckAsync(IEnumerable<(EditScope Scope, PlaceRules Rules)> changed, bool acceptsWarnings, CancellationToken cancellationToken)
        {
            var conflicts = (await db.ConflictsAsync(changed, clock.Today, cancellationToken)).Values.SelectMany(found => found).ToList();
            if (conflicts.Exists(conflict => conflict.Blocks))
                throw new RuleException("Reception.ConflictsForbid");
            if (conflicts.Count > 0 && !acceptsWarnings)
                throw new RuleException("Reception.WarningsNotAccepted", nameof(Command.AcceptsWarnings));
        }

        private async Task<IReadOnlyList<EditScope>> CloseAsync(Command command, IReadOnlyList<EditScope> scopes, CancellationToken cancellationToken)
        {
            var closed = await db.ClosedAsync(cancellationToken);
            var open = scopes.Where(scope => !closed.Contains(scope.Place!.Id)).ToList();
            foreach (var (index, scope) in open.Index())
            {
                var closure = new EmergencyClosure(
                    index == 0 ? command.Id : GetTogether.IdOf(command.Id, scope.Place!.Id), scope.Place!.Id, clock.UtcNow, command.Closure.Reason!, actors.Current.Name, command.Closure.ReopensAt);
                db.EmergencyClosures.Add(closure);
                audit.Record(CloseUrgently.Action, closure.PlaceId, null, new { closure.ClosedAt, closure.ReopensAt, closure.Reason });
            }
            return open;
        }
    }
}
