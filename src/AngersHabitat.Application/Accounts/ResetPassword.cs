using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Application.Accounts;

/// <summary>Gives an account a new password drawn by chance, shown once. Its open sessions end.</summary>
public static class ResetPassword
{
    private static readonly AuditAction Action = new("Accounts.ResetPassword", "Account");

    /// <param name="Id">The account.</param>
    [Allow(Roles.Administrator)]
    public sealed record Command(Guid Id) : ICommand<string>;

    /// <summary>Replaces the password.</summary>
    public sealed class Handler(UserManager<PortalUser> users, AuditTrail audit) : ICommandHandler<Command, string>
    {
        public async ValueTask<string> Handle(Command command, CancellationToken cancellationToken)
        {
            var user = await users.FindByIdAsync(command.Id.ToString()) ?? throw new NotFoundException("Account");
            var password = AccountPasswords.Draw();
            var token = await users.GeneratePasswordResetTokenAsync(user);
            AccountPasswords.Demand(await users.ResetPasswordAsync(user, token, password), "");
            audit.Record(Action, user.Id);
            return password;
        }
    }
}
