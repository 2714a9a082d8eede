using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Application.Accounts.SecondFactor;

/// <summary>Signs in with a recovery code in place of the telephone's; it has then served. Sent by the sign-in page, once the password was right.</summary>
public static class UseRecoveryCode
{
    private static readonly AuditAction Action = new("Accounts.UseRecoveryCode", "Account");

    [AllowAnyone]
    public sealed record Command : ICommand<bool>
    {
        /// <summary>Whose it is.</summary>
        public Guid AccountId { get; init; }

        /// <summary>The code, as she typed it.</summary>
        public string? Code { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.Code).Fits(SecondFactorKeys.LongestCode);
    }

    /// <summary>Takes the code off the list.</summary>
    public sealed class Handler(UserManager<PortalUser> users, AuditTrail audit) : ICommandHandler<Command, bool>
    {
        /// <returns>Whether it was one.</returns>
        public async ValueTask<bool> Handle(Command command, CancellationToken cancellationToken)
        {
            var code = SecondFactorKeys.Plain(command.Code);
            if (code.Length != 10 || await users.FindByIdAsync(command.AccountId.ToString()) is not { } user)
                return false;
            // As Identity writes them: two halves with a dash.
            if (!(await users.RedeemTwoFactorRecoveryCodeAsync(user, $"{code[..5]}-{code[5..]}")).Succeeded)
                return false;
            audit.Record(Action, user.Id);
            return true;
        }
    }
}
