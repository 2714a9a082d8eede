using AngersHabitat.Application.Chores;
using AngersHabitat.Domain.Files;

namespace AngersHabitat.Application.Files;

/// <summary>Forgets files that nobody confirmed in time, and outcomes that nobody looks at any more.</summary>
public static class EraseStagedFiles
{
    private static readonly AuditAction Action = new("Files.Erase", nameof(FileImport));

    /// <summary>The command.</summary>
    [Allow(Roles.Administrator)]
    public sealed record Command : ICommand<int>;

    /// <summary>Erases.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit, IErasureRegister register) : ICommandHandler<Command, int>
    {
        /// <returns>How many files were forgotten.</returns>
        public async ValueTask<int> Handle(Command command, CancellationToken cancellationToken)
        {
            var (staged, ended) = (clock.UtcNow - FileImport.Patience, clock.UtcNow - FileImport.Memory);
            var files = db.FileImports.Where(import => (import.State == ImportState.Staged && import.StagedAt <= staged) || import.EndedAt <= ended);
            var erased = await register.EraseAsync(ErasingRule.StagedFile, files, import => import.Id, cancellationToken);
            if (erased > 0)
                audit.Record(Action, null, after: new { Files = erased });
            return erased;
        }
    }

    /// <summary>Looks every ten minutes.</summary>
    public sealed class Chore(ISender sender) : IChore
    {
        /// <inheritdoc />
        public string Name => Action.Name;

        /// <inheritdoc />
        public TimeSpan Every => TimeSpan.FromMinutes(10);

        /// <inheritdoc />
        public async Task WorkAsync(CancellationToken cancellationToken) => await sender.Send(new Command(), cancellationToken);
    }
}
