using AngersHabitat.Domain.Files;

namespace AngersHabitat.Application.Files;

/// <summary>Lets the lines of one's own file be stored. The rejected ones are forgotten; a runner stores the others.</summary>
public static class ConfirmImport
{
    private static readonly AuditAction Action = new("Files.Confirm", nameof(FileImport));

    /// <summary>The command.</summary>
    /// <param name="Id">The file.</param>
    /// <param name="RunnerId">The runner that begins at once.</param>
    /// <param name="TakesChanges">Whether known rows take over what the file says.</param>
    [Allow(Roles.Reception, Roles.CallCentre, Roles.Outreach, Roles.Manager, Roles.Administrator)]
    public sealed record Command(Guid Id, Guid RunnerId, bool TakesChanges = false) : ICommand;

    /// <summary>Confirms.</summary>
    public sealed class Handler(PortalDbContext db, ImportKinds kinds, IActorAccessor actors, IWords words, PortalClock clock, ICurrentSession session, TimeProvider system, AuditTrail audit) : ICommandHandler<Command>
    {
        /// <inheritdoc />
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var import = await db.FileImports.OwnAsync(command.Id, actors, cancellationToken);
            var kind = kinds.Allowed(import.Kind);
            if (kind.AsksForProof && ProveFirstAttribute.IsOwed(session, system))
                throw new ProofNeededException(nameof(ConfirmImport));
            if (import.IsUnderWay)
                return Unit.Value;
            import.Confirm(command.TakesChanges, command.RunnerId, clock.UtcNow);
            import.EndIfWhole(clock.UtcNow);
            await db.ImportParts.Where(part => part.ImportId == import.Id && part.IsRejected).ExecuteDeleteAsync(cancellationToken);
            audit.Record(Action, import.Id, after: new { File = words.Action(kind.Name), import.Waiting, import.TakesChanges });
            return Unit.Value;
        }
    }
}
