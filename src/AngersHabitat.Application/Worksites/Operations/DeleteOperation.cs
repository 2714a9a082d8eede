using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>Removes an operation entered by mistake; one that has a history is cancelled instead.</summary>
public static class DeleteOperation
{
    private static readonly AuditAction Action = new("Worksites.Delete", nameof(Operation));

    [Allow(Roles.Manager)]
    public sealed record Command : OperationCommand, ICommand<Guid>;

    /// <summary>Removes the row with its first dates.</summary>
    public sealed class Handler(PortalDbContext db, AuditTrail audit) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var operation = await db.LoadForAsync(command, cancellationToken);
            operation.EnsureDeletable();
            audit.Record(Action, operation.Id, before: new { operation.Code, operation.Name });
            db.Operations.Remove(operation);
            return operation.Id;
        }
    }
}
