namespace AngersHabitat.Application.Portable;

/// <summary>Notes in the journal that a checked copy of the store was made, so that the checklist and <c>check</c> know when.</summary>
public static class RecordBackup
{
    /// <summary>What stands in the journal.</summary>
    internal static readonly AuditAction Made = new("Landlord.Backup", "Landlord");

    [Allow(Roles.Administrator)]
    public sealed record Command : ICommand;

    public sealed class Handler(AuditTrail audit) : ICommandHandler<Command>
    {
        public ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            audit.Record(Made, null);
            return Unit.ValueTask;
        }
    }
}
