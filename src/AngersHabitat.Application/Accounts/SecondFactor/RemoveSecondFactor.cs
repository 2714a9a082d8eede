using AngersHabitat.Application.Accounts.Sessions;
using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Application.Accounts.SecondFactor;

/// <summary>
/// Takes the second factor of an account away, because its telephone is lost and its recovery codes are, too: its sessions end, and its owner sets another one up if she must have one.
/// Refused: an account that has none.
/// </summary>
public static class RemoveSecondFactor
{
    private static readonly AuditAction Action = new("Accounts.RemoveSecondFactor", "Account");

    /// <param name="Id">The account.</param>
    [Allow(Roles.Administrator)]
    [ProveFirst]
    public sealed record Command(Guid Id) : ICommand<Guid>;

    /// <summary>Takes it away.</summary>
    public sealed class Handler(UserManager<PortalUser> users, SessionEnds sessions, AuditTrail audit) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var user = await users.RequireAsync(command.Id);
            if (!user.TwoFactorEnabled)
                throw new RuleException("Accounts.NoSecondFactor");
            AccountPasswords.Demand(await SecondFactorKeys.TakeAwayAsync(users, user), "");
            await sessions.OfAsync(user.Id, cancellationToken);
            audit.Record(Action, user.Id);
            return user.Id;
        }
    }
}
