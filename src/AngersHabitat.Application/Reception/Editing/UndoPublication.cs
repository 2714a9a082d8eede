using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Editing;

/// <summary>Puts back, in one step, the rules that the last publication replaced. Refused: it is not the last one, or it is an undoing itself.</summary>
public static class UndoPublication
{
    internal static readonly AuditAction Action = new("Reception.Undo", nameof(Place));

    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Command : ICommand
    {
        public string Scope { get; init; } = "";

        /// <summary>Number of the publication to undo.</summary>
        public int Number { get; init; }
    }

    /// <summary>Publishes again what was in force before.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, IActorAccessor actors, AuditTrail audit, EventLog events) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var scope = await db.FindScopeAsync(command.Scope, cancellationToken);
            var last = await db.RulePublications.AsNoTracking()
                .SingleOrDefaultAsync(row => row.RuleSetId == scope.Set.Id && row.Number == command.Number, cancellationToken)
                ?? throw new NotFoundException(nameof(RulePublication));
            var publication = scope.Set.Undo(last, clock.UtcNow, actors.Current.Name);
            db.RulePublications.Add(publication);
            audit.RecordRules(Action, scope, publication);
            events.Raise(scope.Changed);
            return Unit.Value;
        }
    }
}
