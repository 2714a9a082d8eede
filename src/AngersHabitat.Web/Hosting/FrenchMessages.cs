using System.Globalization;
using FluentValidation.Resources;
using FluentValidation.Validators;

namespace AngersHabitat.Web.Hosting;

/// <summary>What a field is told where its rule says nothing of its own: never the name of a property.</summary>
internal sealed class FrenchMessages : LanguageManager
{
    public FrenchMessages()
    {
        Culture = CultureInfo.GetCultureInfo("fr-FR");
        Tell("Cette réponse manque.", nameof(NotNullValidator<,>), nameof(NotEmptyValidator<,>));
        Tell("Cette réponse ne convient pas.", nameof(PredicateValidator<,>), nameof(NotEqualValidator<,>), nameof(EqualValidator<,>), nameof(RegularExpressionValidator<>), "AsyncPredicateValidator", "EmptyValidator", "NullValidator");
        Tell("Ce choix n'existe pas.", nameof(EnumValidator<,>), "StringEnumValidator");
        Tell("Écrivez une adresse électronique comme nom@exemple.fr.", "EmailValidator", "AspNetCoreCompatibleEmailValidator");
        Tell("Écrivez {MaxLength} caractères au plus.", nameof(MaximumLengthValidator<>), nameof(LengthValidator<>), nameof(ExactLengthValidator<>));
        Tell("Écrivez {MinLength} caractères au moins.", nameof(MinimumLengthValidator<>));
        Tell("Indiquez une valeur entre {From} et {To}.", nameof(InclusiveBetweenValidator<,>), nameof(ExclusiveBetweenValidator<,>));
        Tell("Cette valeur est trop petite.", nameof(GreaterThanOrEqualValidator<,>), nameof(GreaterThanValidator<,>));
        Tell("Cette valeur est trop grande.", nameof(LessThanOrEqualValidator<,>), nameof(LessThanValidator<,>));
    }

    private void Tell(string sentence, params string[] validators)
    {
        foreach (var culture in (string[])["fr", "fr-FR", "en"])
            foreach (var validator in validators)
                AddTranslation(culture, validator, sentence);
    }
}
