using AngersHabitat.Application.Accounts.Sessions;
using AngersHabitat.Domain.Accounts;
using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Application.Accounts;

/// <summary>Changes one's own password; the other sessions end. Refused: a wrong present one, a new one that is too short or guessed early, a repetition that differs.</summary>
public static class ChangeOwnPassword
{
    private static readonly AuditAction Action = new("Accounts.ChangePassword", "Account");

    [AllowStaff]
    public sealed record Command : ICommand<Guid>
    {
        /// <summary>Present password.</summary>
        public string? Current { get; init; }

        /// <summary>New password.</summary>
        public string? New { get; init; }

        /// <summary>New password again.</summary>
        public string? Repeat { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Current)
                .NotEmpty().WithMessage("Indiquez votre mot de passe actuel.")
                .Fits(AccountRules.LongestPassword);
            this.HoldNewPassword(command => command.New, command => command.Repeat);
        }
    }

    /// <summary>Changes the password.</summary>
    public sealed class Handler(UserManager<PortalUser> users, SessionEnds sessions, IActorAccessor actors, AuditTrail audit) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var user = await users.RequireAsync(actors.Current.UserId);
            user.MustChangePassword = false;
            var result = await users.ChangePasswordAsync(user, command.Current!, command.New!);
            var wrong = result.Errors.Any(error => error.Code == nameof(IdentityErrorDescriber.PasswordMismatch));
            AccountPasswords.Demand(result, wrong ? nameof(command.Current) : nameof(command.New));
            await sessions.OfAsync(user.Id, cancellationToken);
            audit.Record(Action, user.Id);
            return user.Id;
        }
    }
}
