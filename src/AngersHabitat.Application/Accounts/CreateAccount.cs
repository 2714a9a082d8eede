using AngersHabitat.Domain.Accounts;
using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Application.Accounts;

/// <summary>
/// Opens an account with a password drawn by chance, which is shown once. Refused: an address that has an account already,
/// no role. Sent twice, the account is opened once, and the second answer has no password to show.
/// </summary>
public static class CreateAccount
{
    private static readonly AuditAction Action = new("Accounts.Create", "Account");

    [Allow(Domain.Common.Roles.Administrator)]
    public sealed record Command : ICommand<Result>
    {
        /// <summary>Identifier, made when the form was shown.</summary>
        public Guid Id { get; init; }

        /// <summary>Electronic address, with which the person signs in.</summary>
        public string? Email { get; init; }

        /// <summary>Name shown to colleagues.</summary>
        public string? Name { get; init; }

        /// <summary>Roles, at least one; null when none is ticked.</summary>
        public IReadOnlyList<string>? Roles { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Email).Cascade(CascadeMode.Stop)
                .NotEmpty().WithMessage("Indiquez l'adresse électronique.")
                .EmailAddress().WithMessage("Cette adresse électronique n'est pas valable.")
                .Fits(AccountRules.EmailLength);
            RuleFor(command => command.Name).Cascade(CascadeMode.Stop)
                .NotEmpty().WithMessage("Indiquez le nom.")
                .Fits(AccountRules.NameLength);
            RuleFor(command => command.Roles).HoldKnownRoles();
        }
    }

    /// <summary>The account.</summary>
    /// <param name="Id">Identifier.</param>
    /// <param name="Password">Password, to be shown once; null when the account was there already.</param>
    public sealed record Result(Guid Id, string? Password);

    /// <summary>Opens the account.</summary>
    public sealed class Handler(UserManager<PortalUser> users, RoleManager<IdentityRole<Guid>> roles, AuditTrail audit)
        : ICommandHandler<Command, Result>
    {
        public async ValueTask<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            if (await users.FindByIdAsync(command.Id.ToString()) is not null)
                return new Result(command.Id, null);
            var password = AccountPasswords.Draw();
            var email = command.Email!.Trim();
            var user = new PortalUser { Id = command.Id, UserName = email, Email = email, DisplayName = command.Name!.Trim(), EmailConfirmed = true };
            AccountPasswords.Demand(await users.CreateAsync(user, password), nameof(command.Email));
            await roles.EnsureAsync(command.Roles!);
            AccountPasswords.Demand(await users.AddToRolesAsync(user, command.Roles!), nameof(command.Roles));
            audit.Record(Action, user.Id, after: new { user.DisplayName, user.Email, command.Roles });
            return new Result(user.Id, password);
        }
    }
}
