using AngersHabitat.Application.Events;
using AngersHabitat.Application.Reception.Editing;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Together;

/// <summary>Takes back, in one step, what was published in several places at once, wherever nothing was published since; closures are lifted. Refused: nothing is left to undo.</summary>
public static class UndoTogether
{
    /// <param name="Id">A publication or closure of those made together.</param>
    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Command(Guid Id) : ICommand<int>;

    /// <summary>A journal row for each place.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, IActorAccessor actors, AuditTrail audit, EventLog events) : ICommandHandler<Command, int>
    {
        /// <returns>In how many places it is undone.</returns>
        public async ValueTask<int> Handle(Command command, CancellationToken cancellationToken)
        {
            var together = await db.ReadTogetherAsync(command.Id, cancellationToken) ?? throw new NotFoundException(nameof(RulePublication));
            var parts = together.Places.Where(part => part.CanBeUndone).ToList();
            if (parts.Count == 0)
                throw new RuleException("Reception.NothingToUndo");
            await (together.IsClosure ? LiftAsync(parts, cancellationToken) : UndoAsync(parts, cancellationToken));
            foreach (var part in parts)
                events.Raise(new PlaceChanged(part.PlaceId));
            return parts.Count;
        }

        private async Task UndoAsync(IReadOnlyList<GetTogether.Part> parts, CancellationToken cancellationToken)
        {
            var ids = parts.Select(part => part.Id).ToList();
            var publications = await db.RulePublications.AsNoTracking().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.RuleSetId, cancellationToken);
            foreach (var scope in await db.FindScopesAsync([.. parts.Select(part => part.PlaceId)], cancellationToken))
            {
                var publication = scope.Set.Undo(publications[scope.Set.Id], clock.UtcNow, actors.Current.Name);
                db.RulePublications.Add(publication);
                audit.RecordRules(UndoPublication.Action, scope, publication);
            }
        }

        private async Task LiftAsync(IReadOnlyList<GetTogether.Part> parts, CancellationToken cancellationToken)
        {
            var ids = parts.Select(part => part.Id).ToList();
            foreach (var closure in await db.EmergencyClosures.Where(row => ids.Contains(row.Id)).ToListAsync(cancellationToken))
            {
                closure.Lift(clock.UtcNow, actors.Current.Name);
                audit.Record(
                    LiftClosure.Action, closure.PlaceId, new { closure.ClosedAt, closure.Reason }, new { closure.ClosedAt, closure.LiftedAt, closure.Reason });
            }
        }
    }
}
