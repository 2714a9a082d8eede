namespace AngersHabitat.Application.Common;

/// <summary>Notes in the journal what an account asked for and may not. Sent by the portal itself, in the name of who asked; see <see cref="RefusalBook"/>.</summary>
public static class RecordRefusals
{
    /// <summary>Stands for use cases beyond those that are named.</summary>
    public const string Others = "…";

    private static readonly AuditAction Action = new("Accounts.Refused", "UseCase");

    /// <param name="UseCase">Name of the use case; of a page without one, the pattern of its route.</param>
    /// <param name="Times">How often within the minute.</param>
    public sealed record Refusal(string UseCase, int Times);

    /// <param name="Refusals">What was refused to one account.</param>
    [AllowAnyone]
    public sealed record Command(IReadOnlyList<Refusal> Refusals) : ICommand;

    /// <summary>Writes a line for each.</summary>
    public sealed class Handler(AuditTrail audit) : ICommandHandler<Command>
    {
        public ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            foreach (var refusal in command.Refusals)
                audit.Record(Action, null, after: new { refusal.UseCase, refusal.Times });
            return ValueTask.FromResult(Unit.Value);
        }
    }
}
