using AngersHabitat.Domain.Files;

namespace AngersHabitat.Application.Files;

/// <summary>Gives one's own file up. Before its confirmation nothing of it remains; afterwards it stops, and what is stored stays.</summary>
public static class CancelImport
{
    private static readonly AuditAction Action = new("Files.Cancel", nameof(FileImport));

    /// <summary>The command.</summary>
    /// <param name="Id">The file.</param>
    [Allow(Roles.Reception, Roles.CallCentre, Roles.Outreach, Roles.Manager, Roles.Administrator)]
    public sealed record Command(Guid Id) : ICommand;

    /// <summary>Cancels.</summary>
    public sealed class Handler(PortalDbContext db, ImportKinds kinds, IActorAccessor actors, IWords words, PortalClock clock, AuditTrail audit) : ICommandHandler<Command>
    {
        /// <inheritdoc />
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var import = await db.FileImports.OwnAsync(command.Id, actors, cancellationToken);
            var kind = kinds.Allowed(import.Kind);
            if (import.IsOver)
                return Unit.Value;
            await db.DropPartsAsync(import.Id, cancellationToken);
            audit.Record(Action, import.Id, after: new { File = words.Action(kind.Name), import.LinesDone });
            if (import.State == ImportState.Staged)
            {
                db.FileImports.Remove(import);
                return Unit.Value;
            }
            import.Cancel(clock.UtcNow);
            kind.Record(import, audit);
            return Unit.Value;
        }
    }
}
