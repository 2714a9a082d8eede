using System.Linq.Expressions;
using AngersHabitat.Domain.Accounts;
using AngersHabitat.Domain.Mail;

namespace AngersHabitat.Application.Accounts;

/// <summary>What the forms of accounts check.</summary>
internal static class AccountChecks
{
    /// <summary>Whether a text is an address with which somebody can sign in: a plain one, of the letters that Identity takes in names.</summary>
    public static bool IsAddress(string? text)
        => MailAddresses.Read(text) is { } address && address.All(letter => char.IsAsciiLetterOrDigit(letter) || "@.-_+".Contains(letter, StringComparison.Ordinal));

    /// <summary>Name and roles.</summary>
    public static void HoldAccountFields<T>(this AbstractValidator<T> validator)
        where T : IAccountFields
    {
        validator.RuleFor(command => command.Name).Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("Indiquez le nom.")
            .Fits(AccountRules.NameLength);
        validator.RuleFor(command => command.Roles).Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("Choisissez au moins un rôle.")
            .Must(roles => roles!.All(role => Roles.All.Contains(role, StringComparer.Ordinal))).WithMessage("Ce rôle n'existe pas.");
    }

    /// <summary>A new password typed twice; whether it is guessed early is for Identity to say.</summary>
    public static void HoldNewPassword<T>(this AbstractValidator<T> validator, Expression<Func<T, string?>> password, Expression<Func<T, string?>> again)
    {
        validator.RuleFor(password).Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("Indiquez le nouveau mot de passe.")
            .MinimumLength(AccountRules.PasswordLength).WithMessage($"Le mot de passe compte au moins {AccountRules.PasswordLength} caractères.")
            .Fits(AccountRules.LongestPassword);
        validator.RuleFor(again).Equal(password).WithMessage("Les deux saisies diffèrent.");
    }
}
