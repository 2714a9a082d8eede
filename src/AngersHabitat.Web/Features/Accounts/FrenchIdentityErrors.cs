using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>Identity's refusals, in French.</summary>
internal sealed class FrenchIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError DuplicateEmail(string email) => Say(nameof(DuplicateEmail), "Un compte existe déjà pour cette adresse.");

    public override IdentityError DuplicateUserName(string userName) => Say(nameof(DuplicateUserName), "Un compte existe déjà pour cette adresse.");

    public override IdentityError InvalidEmail(string? email) => Say(nameof(InvalidEmail), "Cette adresse électronique n'est pas valable.");

    public override IdentityError PasswordTooShort(int length) => Say(nameof(PasswordTooShort), $"Le mot de passe compte au moins {length} caractères.");

    public static IdentityError PasswordGuessable()
        => Say(nameof(PasswordGuessable), "Ce mot de passe est trop facile à deviner. Prenez plusieurs mots sans lien entre eux.");

    public override IdentityError PasswordMismatch() => Say(nameof(PasswordMismatch), "Ce n'est pas votre mot de passe actuel.");

    private static IdentityError Say(string code, string text) => new() { Code = code, Description = text };
}
