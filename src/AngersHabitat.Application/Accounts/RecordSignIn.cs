namespace AngersHabitat.Application.Accounts;

/// <summary>Notes in the journal that somebody signed in or out. Identity does the signing in itself.</summary>
public static class RecordSignIn
{
    private static readonly AuditAction SignIn = new("Accounts.SignIn", "Account");
    private static readonly AuditAction SignOut = new("Accounts.SignOut", "Account");

    /// <param name="SignedIn">True for a sign-in, false for a sign-out.</param>
    [Allow(Roles.Reception, Roles.CallCentre, Roles.Outreach, Roles.Maintenance, Roles.Technician, Roles.Manager, Roles.Administrator)]
    public sealed record Command(bool SignedIn) : ICommand;

    /// <summary>Writes the line.</summary>
    public sealed class Handler(AuditTrail audit, IActorAccessor actors) : ICommandHandler<Command>
    {
        public ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            audit.Record(command.SignedIn ? SignIn : SignOut, actors.Current.UserId);
            return ValueTask.FromResult(Unit.Value);
        }
    }
}
