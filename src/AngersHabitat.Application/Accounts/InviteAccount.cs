using AngersHabitat.Application.Accounts.OpenId;
using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Application.Accounts;

/// <summary>
/// Gives an account a link by which its owner chooses her password, the first or another; links given before lead nowhere any more. A password that she has stays good until
/// then, so that a link given by mistake keeps nobody out. Refused: a closed account, one whose last day is over, one that comes by the identity provider.
/// </summary>
public static class InviteAccount
{
    private static readonly AuditAction Action = new("Accounts.Invite", "Account");

    /// <param name="Id">The account.</param>
    [Allow(Roles.Administrator)]
    [ProveFirst]
    public sealed record Command(Guid Id) : ICommand<string>;

    /// <summary>Gives the link.</summary>
    public sealed class Handler(UserManager<PortalUser> users, InvitationDesk invitations, ProviderSettings provider, PortalClock clock, AuditTrail audit) : ICommandHandler<Command, string>
    {
        /// <returns>Key of the link, to be shown once.</returns>
        public async ValueTask<string> Handle(Command command, CancellationToken cancellationToken)
        {
            var user = await users.RequireAsync(command.Id);
            if (user.IsOver(clock))
                throw new RuleException("Accounts.InviteClosed");
            if (await users.IsJoinedAsync(user, provider))
                throw new RuleException("Accounts.InviteByProvider");
            audit.Record(Action, user.Id);
            return await invitations.GiveAsync(user.Id, cancellationToken);
        }
    }
}
