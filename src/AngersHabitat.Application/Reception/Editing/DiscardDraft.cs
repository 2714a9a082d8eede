using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Editing;

/// <summary>Throws the editor's draft away. Without a draft nothing happens.</summary>
public static class DiscardDraft
{
    private static readonly AuditAction Action = new("Reception.DiscardDraft", nameof(Place));

    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Command(string Scope) : ICommand;

    /// <summary>Deletes the draft and keeps in the journal what it held.</summary>
    public sealed class Handler(PortalDbContext db, DraftDesk desk, AuditTrail audit) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var (scope, draft) = await desk.FindAsync(command.Scope, cancellationToken);
            if (draft is null)
                return Unit.Value;
            db.RuleDrafts.Remove(draft);
            audit.Record(
                scope.As(Action), scope.SubjectId,
                RuleMerge.Changes(draft.Base, draft.Rules).Select(change => (object?)(change.After ?? change.Before)).ToList());
            return Unit.Value;
        }
    }
}
