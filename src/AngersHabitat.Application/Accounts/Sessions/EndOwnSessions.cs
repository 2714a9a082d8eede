namespace AngersHabitat.Application.Accounts.Sessions;

/// <summary>Ends another session of one's own, or all others; a session of somebody else is none. The present one ends by signing out.</summary>
public static class EndOwnSessions
{
    private static readonly AuditAction Action = new("Accounts.EndSessions", "Account");

    [AllowStaff]
    [ProveFirst]
    public sealed record Command : ICommand<int>
    {
        /// <summary>The session; null: all others.</summary>
        public Guid? Id { get; init; }
    }

    /// <summary>Removes the rows.</summary>
    public sealed class Handler(IActorAccessor actors, SessionEnds sessions, AuditTrail audit) : ICommandHandler<Command, int>
    {
        /// <returns>How many ended.</returns>
        public async ValueTask<int> Handle(Command command, CancellationToken cancellationToken)
        {
            var account = actors.Current.UserId!.Value;
            var ended = await sessions.OfAsync(account, cancellationToken, command.Id);
            audit.Record(Action, account, after: new { Ended = ended });
            return ended;
        }
    }
}
