using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>Identity's refusals, in French.</summary>
internal sealed class FrenchIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError DuplicateEmail(string email) => Say(nameof(DuplicateEmail), "Un compte existe déjà pour cette adresse.");

    public override IdentityError DuplicateUserName(string userName) => Say(nameof(DuplicateUserName), "Un compte existe déjà pour cette adresse.");

    public override IdentityError InvalidEmail(string? email) => Say(nameof(InvalidEmail), "Cette adresse électronique n'est pas valable.");

    public override IdentityError PasswordTooShort(int length) => Say(nameof(PasswordTooShort), $"Le mot de passe compte au moins {length} caractères.");

    public override IdentityError PasswordRequiresDigit() => Say(nameof(PasswordRequiresDigit), "Le mot de passe contient au moins un chiffre.");

    public override IdentityError PasswordRequiresLower() => Say(nameof(PasswordRequiresLower), "Le mot de passe contient au moins une minuscule.");

    public override IdentityError PasswordRequiresUpper() => Say(nameof(PasswordRequiresUpper), "Le mot de passe contient au moins une majuscule.");

    public override IdentityError PasswordMismatch() => Say(nameof(PasswordMismatch), "Ce n'est pas votre mot de passe actuel.");

    private static IdentityError Say(string code, string text) => new() { Code = code, Description = text };
}
