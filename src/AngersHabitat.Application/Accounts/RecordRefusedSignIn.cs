namespace AngersHabitat.Application.Accounts;

/// <summary>Notes in the journal that somebody gave a wrong password for an account. What was typed is noted nowhere; unknown addresses leave no line.</summary>
public static class RecordRefusedSignIn
{
    private static readonly AuditAction Action = new("Accounts.SignInRefused", "Account");

    /// <param name="AccountId">The account tried.</param>
    [AllowAnyone]
    public sealed record Command(Guid AccountId) : ICommand;

    /// <summary>Writes the line.</summary>
    public sealed class Handler(AuditTrail audit) : ICommandHandler<Command>
    {
        public ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            audit.Record(Action, command.AccountId);
            return ValueTask.FromResult(Unit.Value);
        }
    }
}
