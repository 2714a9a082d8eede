using AngersHabitat.Domain.Accounts;
using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Application.Accounts;

/// <summary>
/// Makes an account and gives the link by which its owner chooses her password. Refused: an address that has an account already, no role, an unknown agency,
/// a last day that is over. Sent twice, the account is made once, and the second answer has no link to show.
/// </summary>
public static class CreateAccount
{
    private static readonly AuditAction Action = new("Accounts.Create", "Account");

    [Allow(Domain.Common.Roles.Administrator)]
    [ProveFirst]
    public sealed record Command : ICommand<Result>, IAccountFields
    {
        /// <summary>Identifier, made when the form was shown.</summary>
        public Guid Id { get; init; }

        /// <summary>Electronic address, with which the person signs in.</summary>
        public string? Email { get; init; }

        /// <inheritdoc />
        public string? Name { get; init; }

        /// <inheritdoc />
        public IReadOnlyList<string>? Roles { get; init; }

        /// <inheritdoc />
        public Guid? AgencyId { get; init; }

        /// <inheritdoc />
        public DateOnly? Until { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Email).Cascade(CascadeMode.Stop)
                .NotEmpty().WithMessage("Indiquez l'adresse électronique.")
                .Must(AccountChecks.IsAddress).WithMessage("Cette adresse électronique n'est pas valable.")
                .Fits(AccountRules.EmailLength);
            this.HoldAccountFields();
        }
    }

    /// <summary>The account.</summary>
    /// <param name="Id">Identifier.</param>
    /// <param name="Key">Key of the link, to be shown once; null when the account was there already.</param>
    public sealed record Result(Guid Id, string? Key);

    /// <summary>Makes the account.</summary>
    public sealed class Handler(UserManager<PortalUser> users, AccountDesk desk, InvitationDesk invitations, AuditTrail audit) : ICommandHandler<Command, Result>
    {
        public async ValueTask<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            if (await users.FindByIdAsync(command.Id.ToString()) is not null)
                return new Result(command.Id, null);
            var user = await desk.OpenAsync(command.Id, command.Email!.Trim(), command, cancellationToken);
            audit.Record(Action, user.Id, after: AccountDesk.Facts(user, command.Roles!));
            return new Result(user.Id, await invitations.GiveAsync(user.Id, cancellationToken));
        }
    }
}
