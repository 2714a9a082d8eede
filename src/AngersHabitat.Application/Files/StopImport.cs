using AngersHabitat.Domain.Files;

namespace AngersHabitat.Application.Files;

/// <summary>Ends a file that cannot go on: what is stored stays, the rest is forgotten, and the file says why. Sent by a runner.</summary>
public static class StopImport
{
    private static readonly AuditAction Action = new("Files.Stop", nameof(FileImport));

    /// <summary>The command.</summary>
    /// <param name="Id">The file.</param>
    /// <param name="RunnerId">The runner.</param>
    /// <param name="Refusal">Why.</param>
    [Allow(Roles.Administrator)]
    public sealed record Command(Guid Id, Guid RunnerId, RuleException Refusal) : ICommand;

    /// <summary>Ends.</summary>
    public sealed class Handler(PortalDbContext db, ImportKinds kinds, IWords words, ActingFor acting, PortalClock clock, AuditTrail audit) : ICommandHandler<Command>
    {
        /// <inheritdoc />
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var import = await db.FileImports.FirstOrDefaultAsync(row => row.Id == command.Id, cancellationToken);
            if (import is null || !import.TryHold(command.RunnerId, clock.UtcNow))
                return Unit.Value;
            var kind = kinds.Named(import.Kind);
            acting.Actor = kind.OwnerOf(import);
            import.Fail(words.Refusal(command.Refusal.Code, command.Refusal.Arguments), clock.UtcNow);
            await db.DropPartsAsync(import.Id, cancellationToken);
            audit.Record(Action, import.Id, after: new { File = words.Action(kind.Name), command.Refusal.Code, import.LinesDone });
            kind.Record(import, audit);
            return Unit.Value;
        }
    }
}
