using AngersHabitat.Application.Accounts.OpenId;
using AngersHabitat.Application.Accounts.Sessions;
using AngersHabitat.Domain.Accounts;
using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Application.Accounts;

/// <summary>
/// Its owner chooses the password of an account by a link, which has then served. Her other sessions end. Refused: a link that was used, replaced or is older than 72 hours,
/// an account that is closed or whose last day is over, a password that is too short or guessed early, a repetition that differs.
/// </summary>
public static class AcceptInvitation
{
    private static readonly AuditAction Action = new("Accounts.Accept", "Account");

    [AllowAnyone]
    public sealed record Command : ICommand<Guid>
    {
        /// <summary>What ends the link.</summary>
        public string Key { get; init; } = "";

        /// <summary>New password.</summary>
        public string? New { get; init; }

        /// <summary>New password again.</summary>
        public string? Repeat { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Key).Fits(DrawnKey.Length);
            this.HoldNewPassword(command => command.New, command => command.Repeat);
        }
    }

    /// <summary>Sets the password.</summary>
    public sealed class Handler(InvitationDesk invitations, UserManager<PortalUser> users, SessionEnds sessions, ProviderSettings provider, PortalClock clock, AuditTrail audit) : ICommandHandler<Command, Guid>
    {
        /// <returns>The account.</returns>
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var invitation = await invitations.FindAsync(command.Key, cancellationToken);
            var user = await users.RequireAsync(invitation.AccountId);
            // Joined to the identity provider since the link was given: there is one way in.
            if (user.IsOver(clock) || await users.IsJoinedAsync(user, provider))
                throw new RuleException("Accounts.LinkClosed");
            invitation.Use(clock.UtcNow);
            user.MustChangePassword = false;
            AccountPasswords.Demand(await users.ResetPasswordAsync(user, await users.GeneratePasswordResetTokenAsync(user), command.New!), nameof(command.New));
            await sessions.OfAsync(user.Id, cancellationToken);
            audit.Record(Action, user.Id);
            return user.Id;
        }
    }
}
