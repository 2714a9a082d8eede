using AngersHabitat.Application.Common;
using AngersHabitat.Application.Import;
using AngersHabitat.Domain.Accounts;
using AngersHabitat.Domain.Common;
using AngersHabitat.Domain.Worksites;
using AngersHabitat.Store;
using Mediator;

namespace AngersHabitat.Application.Worksites;

/// <summary>Confirms a previewed file: the new operations are added, the known ones left as they are.</summary>
public static class ImportWorksites
{
    /// <summary>The command.</summary>
    /// <param name="FileKey">The waiting file.</param>
    [Allow(Roles.Manager)]
    public sealed record Command(Guid FileKey) : ICommand<int>;

    /// <summary>Adds the operations; answers how many.</summary>
    public sealed class Handler(PortalDbContext db, ImportStaging staging, IActorAccessor actors, PortalClock clock, AuditTrail audit) : ICommandHandler<Command, int>
    {
        /// <inheritdoc />
        public async ValueTask<int> Handle(Command command, CancellationToken cancellationToken)
        {
            var lines = await new WorksiteImport(db, staging, actors, clock).ReadAsync(command.FileKey, cancellationToken);
            var fresh = lines.Where(line => line.Operation is not null).Select(line => line.Operation!).ToList();
            db.Operations.AddRange(fresh);
            foreach (var operation in fresh)
                audit.Record("Worksites.Import", nameof(Operation), operation.Id, after: new { operation.Code, operation.Name, operation.Nature, operation.Phase });
            return fresh.Count;
        }
    }
}
