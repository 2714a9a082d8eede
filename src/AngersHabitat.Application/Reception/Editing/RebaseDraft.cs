using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Editing;

/// <summary>
/// Takes the editor's changes onto what somebody else published meanwhile. Where both changed the same rule the editor's
/// version is kept; the preview has named it.
/// </summary>
public static class RebaseDraft
{
    private static readonly AuditAction Action = new("Reception.RebaseDraft", nameof(Place));

    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Command(string Scope) : ICommand;

    /// <summary>Merges by the identifiers of the rules.</summary>
    public sealed class Handler(DraftDesk desk, PortalClock clock, AuditTrail audit) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var (scope, draft) = await desk.FindAsync(command.Scope, cancellationToken);
            if (draft is null || draft.BaseNumber == scope.Set.Number)
                return Unit.Value;
            var from = draft.BaseNumber;
            draft.Rebase(scope.Set, RuleMerge.Merge(draft.Base, draft.Rules, scope.Set.Rules).Rules, clock.UtcNow);
            audit.Record(scope.As(Action), scope.SubjectId, new { Number = from }, new { scope.Set.Number });
            return Unit.Value;
        }
    }
}
