namespace AngersHabitat.Application.Accounts;

/// <summary>Notes in the journal that somebody gave a wrong password, or a wrong code after the right one, for an account. What was typed is noted nowhere; unknown addresses are counted (<see cref="RefusalBook"/>).</summary>
public static class RecordRefusedSignIn
{
    private static readonly AuditAction Action = new("Accounts.SignInRefused", "Account");
    private static readonly AuditAction Code = new("Accounts.CodeRefused", "Account");

    /// <param name="AccountId">The account tried.</param>
    /// <param name="IsCode">Whether it was the second factor.</param>
    [AllowAnyone]
    public sealed record Command(Guid AccountId, bool IsCode = false) : ICommand;

    /// <summary>Writes the line.</summary>
    public sealed class Handler(AuditTrail audit) : ICommandHandler<Command>
    {
        public ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            audit.Record(command.IsCode ? Code : Action, command.AccountId);
            return ValueTask.FromResult(Unit.Value);
        }
    }
}
