using AngersHabitat.Application.Accounts.Sessions;
using AngersHabitat.Store.Accounts;
using FluentValidation.Results;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Application.Accounts.SecondFactor;

/// <summary>
/// Sets up one's own second factor: the secret has been read by an application, which proves it by a code. The other sessions end. Refused: a code that is not the secret's, a second one
/// beside one that stands.
/// </summary>
public static class EnableSecondFactor
{
    private static readonly AuditAction Action = new("Accounts.EnableSecondFactor", "Account");

    [AllowStaff]
    [ProveFirst]
    public sealed record Command : ICommand<IReadOnlyList<string>>
    {
        /// <summary>The secret, drawn when the form was shown.</summary>
        public string? Key { get; init; }

        /// <summary>The code that the application shows.</summary>
        public string? Code { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Key).Fits(SecondFactorKeys.Length);
            RuleFor(command => command.Key).Must(key => key is { Length: SecondFactorKeys.Length } && key.All(SecondFactorKeys.Alphabet.Contains)).WithMessage("Rechargez la page : sa clé ne peut pas être lue.");
            RuleFor(command => command.Code).Cascade(CascadeMode.Stop)
                .NotEmpty().WithMessage("Indiquez le code que montre l'application.")
                .Fits(SecondFactorKeys.LongestCode);
        }
    }

    /// <summary>Keeps the secret.</summary>
    public sealed class Handler(UserManager<PortalUser> users, IUserStore<PortalUser> store, SessionEnds sessions, IActorAccessor actors, AuditTrail audit) : ICommandHandler<Command, IReadOnlyList<string>>
    {
        /// <returns>The recovery codes, to be shown once.</returns>
        public async ValueTask<IReadOnlyList<string>> Handle(Command command, CancellationToken cancellationToken)
        {
            var user = await users.RequireAsync(actors.Current.UserId);
            if (user.TwoFactorEnabled)
                throw new RuleException("Accounts.SecondFactorStands");
            await ((IUserAuthenticatorKeyStore<PortalUser>)store).SetAuthenticatorKeyAsync(user, command.Key!, cancellationToken);
            if (!await users.VerifyTwoFactorTokenAsync(user, users.Options.Tokens.AuthenticatorTokenProvider, SecondFactorKeys.Plain(command.Code)))
                throw new ValidationException([new ValidationFailure(nameof(command.Code), "Ce n'est pas le code du moment. Attendez le suivant, et vérifiez l'heure du téléphone.")]);
            AccountPasswords.Demand(await users.SetTwoFactorEnabledAsync(user, true), "");
            var codes = await SecondFactorKeys.NewCodesAsync(users, user);
            await sessions.OfAsync(user.Id, cancellationToken);
            audit.Record(Action, user.Id);
            return codes;
        }
    }
}
