using AngersHabitat.Application.Accounts.Sessions;
using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Application.Accounts.SecondFactor;

/// <summary>Goes back to the password alone. The other sessions end. Refused: who must have a second factor, who has none.</summary>
public static class DropOwnSecondFactor
{
    private static readonly AuditAction Action = new("Accounts.DropSecondFactor", "Account");

    [AllowStaff]
    [ProveFirst]
    public sealed record Command : ICommand<Guid>;

    /// <summary>Takes it away.</summary>
    public sealed class Handler(UserManager<PortalUser> users, AccountSettings settings, SessionEnds sessions, IActorAccessor actors, AuditTrail audit) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var user = await users.RequireAsync(actors.Current.UserId);
            if (!user.TwoFactorEnabled)
                throw new RuleException("Accounts.NoSecondFactor");
            if (settings.IsRequiredOf(actors.Current.Roles))
                throw new RuleException("Accounts.SecondFactorRequired");
            AccountPasswords.Demand(await SecondFactorKeys.TakeAwayAsync(users, user), "");
            await sessions.OfAsync(user.Id, cancellationToken);
            audit.Record(Action, user.Id);
            return user.Id;
        }
    }
}
