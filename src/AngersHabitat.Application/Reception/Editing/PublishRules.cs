using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Editing;

/// <summary>
/// Puts the editor's draft in force, in one step. Refused: no draft, a conflict that forbids it, warnings not accepted; an
/// edit conflict when somebody published since, or the draft is no longer the one previewed.
/// </summary>
public static class PublishRules
{
    internal static readonly AuditAction Action = new("Reception.Publish", nameof(Place));

    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Command : ICommand
    {
        public string Scope { get; init; } = "";

        /// <summary>Number of the publication in force when the preview was shown.</summary>
        public int Number { get; init; }

        /// <summary>Version of the draft previewed.</summary>
        public Guid DraftVersion { get; init; }

        /// <summary>The editor has read the warnings.</summary>
        public bool AcceptsWarnings { get; init; }
    }

    /// <summary>Publishes and forgets the draft.</summary>
    public sealed class Handler(PortalDbContext db, DraftDesk desk, PortalClock clock, IActorAccessor actors, AuditTrail audit, EventLog events)
        : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var (scope, draft) = await desk.FindAsync(command.Scope, cancellationToken);
            if (draft is null)
                throw new RuleException("Reception.NothingChanged");
            if (draft.Version != command.DraftVersion || draft.BaseNumber != scope.Set.Number || command.Number != scope.Set.Number)
                throw new EditConflictException([]);
            await CheckAsync(scope, draft.Rules, command.AcceptsWarnings, cancellationToken);
            var publication = scope.Set.Publish(draft.Rules, command.Number, clock.UtcNow, actors.Current.Name);
            db.RulePublications.Add(publication);
            db.RuleDrafts.Remove(draft);
            audit.RecordRules(Action, scope, publication);
            events.Raise(scope.Changed);
            return Unit.Value;
        }

        private async Task CheckAsync(EditScope scope, PlaceRules rules, bool acceptsWarnings, CancellationToken cancellationToken)
        {
            var conflicts = await db.ConflictsAsync(scope, rules, clock.Today, cancellationToken);
            if (conflicts.Any(conflict => conflict.Blocks))
                throw new RuleException("Reception.ConflictsForbid");
            if (conflicts.Count > 0 && !acceptsWarnings)
                throw new RuleException("Reception.WarningsNotAccepted", nameof(Command.AcceptsWarnings));
        }
    }

    /// <summary>Journal line of a publication: the rules that differ, before and after.</summary>
    internal static void RecordRules(this AuditTrail audit, AuditAction action, EditScope scope, RulePublication publication)
    {
        var changes = RuleMerge.Changes(publication.Before, publication.After);
        audit.Record(
            scope.As(action), scope.SubjectId,
            changes.Select(change => change.Before).OfType<object>().ToList(), changes.Select(change => change.After).OfType<object>().ToList());
    }
}
