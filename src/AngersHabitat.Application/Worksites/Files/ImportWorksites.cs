using AngersHabitat.Application.Files;
using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>Confirms a previewed file: the new operations are added; the known ones are brought up to date only if that is asked for.</summary>
public static class ImportWorksites
{
    private static readonly AuditAction Action = new("Worksites.Import", nameof(Operation));

    /// <summary>The command.</summary>
    /// <param name="FileKey">The waiting file.</param>
    /// <param name="Update">Whether known operations take over what the file says.</param>
    [Allow(Roles.Manager)]
    public sealed record Command(Guid FileKey, bool Update = false) : ICommand<Result>;

    /// <param name="Added">Operations added.</param>
    /// <param name="Updated">Known ones changed.</param>
    public sealed record Result(int Added, int Updated);

    /// <summary>Adds and updates.</summary>
    public sealed class Handler(PortalDbContext db, ImportStaging staging, IActorAccessor actors, PortalClock clock, AuditTrail audit) : ICommandHandler<Command, Result>
    {
        /// <inheritdoc />
        public async ValueTask<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var lines = await new WorksiteImport(db, staging, actors, clock).ReadAsync(command.FileKey, cancellationToken);
            var fresh = lines.Where(line => line.Fate is WorksiteFate.Accepted).Select(line => line.Operation!).ToList();
            db.Operations.AddRange(fresh);
            foreach (var operation in fresh)
                audit.Record(Action, operation.Id, after: new { operation.Code, operation.Name, operation.Nature, operation.Phase });
            var changed = command.Update ? lines.Where(line => line.Fate is WorksiteFate.Changed).ToDictionary(line => line.Operation!.Id) : [];
            foreach (var batch in changed.Keys.Chunk(WorksiteImport.Batch))
            {
                foreach (var operation in await db.Operations.WithHistory().Where(row => batch.Contains(row.Id)).ToListAsync(cancellationToken))
                    Update(operation, changed[operation.Id].Values!);
            }
            return new Result(fresh.Count, changed.Count);
        }

        private void Update(Operation operation, WorksiteValues values)
        {
            var taken = WorksiteUpdate.Apply(operation, values, clock.Today).Where(change => change.IsTaken).ToList();
            audit.Record(EditOperation.Action, operation.Id,
                taken.ToDictionary(change => change.Column, change => change.Before), taken.ToDictionary(change => change.Column, change => change.After));
        }
    }
}
