using AngersHabitat.Application.Accounts.Sessions;
using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Application.Accounts;

/// <summary>
/// Closes an account, or opens it again; a last day that is over goes then. Accounts are never deleted: the journal names them. Refused: closing one's own, or the last
/// administrator whose account has no end.
/// </summary>
public static class CloseAccount
{
    private static readonly AuditAction Closing = new("Accounts.Close", "Account");
    private static readonly AuditAction Reopening = new("Accounts.Open", "Account");

    /// <summary>Lockout end of a closed account: a date beyond every career, and within what both stores hold.</summary>
    public static readonly DateTimeOffset Forever = new(9000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="Id">The account.</param>
    /// <param name="Close">True closes, false opens again.</param>
    [Allow(Roles.Administrator)]
    [ProveFirst]
    public sealed record Command(Guid Id, bool Close) : ICommand<Guid>;

    /// <summary>Closes or opens.</summary>
    public sealed class Handler(PortalDbContext db, UserManager<PortalUser> users, SessionEnds sessions, PortalClock clock, IActorAccessor actors, AuditTrail audit) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            await db.TakeTurnAsync(actors.Current, clock, cancellationToken);
            var user = await users.RequireAsync(command.Id);
            if (user.Id == actors.Current.UserId)
                throw new RuleException("Accounts.OwnClosing");
            if (command.Close && await users.IsInRoleAsync(user, Roles.Administrator))
                await db.DemandAnotherAsync(user.Id, null, clock, cancellationToken);
            if (!command.Close && user.EndsOn <= clock.Today)
                user.EndsOn = null;
            AccountPasswords.Demand(await users.SetLockoutEnabledAsync(user, true), "");
            AccountPasswords.Demand(await users.SetLockoutEndDateAsync(user, command.Close ? Forever : null), "");
            AccountPasswords.Demand(await users.ResetAccessFailedCountAsync(user), "");
            AccountPasswords.Demand(await users.UpdateSecurityStampAsync(user), "");
            await sessions.OfAsync(user.Id, cancellationToken);
            audit.Record(command.Close ? Closing : Reopening, user.Id);
            return user.Id;
        }
    }
}
