namespace AngersHabitat.Application.Common;

/// <summary>Notes in the journal how many tries to sign in nobody's account can answer for. Neither what was typed nor from where is noted. See <see cref="RefusalBook"/>.</summary>
public static class RecordUnknownSignIns
{
    private static readonly AuditAction Action = new("Accounts.SignInUnknown", "Account");

    /// <param name="Tries">Tries with an address that no account has.</param>
    /// <param name="Networks">From how many networks they came.</param>
    /// <param name="Early">Tries, of any address, that came before another was allowed.</param>
    [AllowAnyone]
    public sealed record Command(int Tries, int Networks, int Early) : ICommand;

    /// <summary>Writes the line.</summary>
    public sealed class Handler(AuditTrail audit) : ICommandHandler<Command>
    {
        public ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            audit.Record(Action, null, after: new { command.Tries, command.Networks, command.Early });
            return ValueTask.FromResult(Unit.Value);
        }
    }
}
