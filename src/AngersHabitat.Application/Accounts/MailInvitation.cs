using AngersHabitat.Domain.Accounts;
using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Application.Accounts;

/// <summary>
/// What the letter with a link is written from, when its turn comes. No key waits in the store for it: each try to send draws its own, all of one link, so that whichever letter
/// arrives opens it. Asked by its writer, as the portal itself.
/// </summary>
public static class MailInvitation
{
    private static readonly AuditAction Action = new("Accounts.MailLink", "Account");

    /// <param name="Id">The invitation.</param>
    [Allow(Roles.Administrator)]
    public sealed record Command(Guid Id) : ICommand<Result?>;

    /// <param name="Email">Where it goes.</param>
    /// <param name="Key">Key of the link.</param>
    /// <param name="IsFirst">She has no password yet.</param>
    /// <param name="Until">Until when it is good, UTC.</param>
    public sealed record Result(string Email, string Key, bool IsFirst, DateTime Until);

    /// <summary>Draws a key.</summary>
    public sealed class Handler(PortalDbContext db, UserManager<PortalUser> users, PortalClock clock, AuditTrail audit) : ICommandHandler<Command, Result?>
    {
        /// <returns>Null when there is nothing to send any more.</returns>
        public async ValueTask<Result?> Handle(Command command, CancellationToken cancellationToken)
        {
            if (await db.Invitations.SingleOrDefaultAsync(row => row.Id == command.Id, cancellationToken) is not { } invitation || invitation.StateAt(clock.UtcNow) != InvitationState.Open)
                return null;
            if (await users.FindByIdAsync(invitation.AccountId.ToString()) is not { Email: { } email } user || user.IsOver(clock))
                return null;
            var key = DrawnKey.Draw();
            invitation.Add(DrawnKey.HashOf(key));
            audit.Record(Action, user.Id);
            return new Result(email, key, user.PasswordHash is null, invitation.Until);
        }
    }
}
