using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace AngersHabitat.Web.Pages;

/// <summary>The sentences of the framework for values that cannot be read, in French.</summary>
internal static class FrenchBindingMessages
{
    public static void SpeakFrench(this DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => $"« {value} » ne peut pas être lu.");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"« {value} » ne peut pas être lu.");
        messages.SetUnknownValueIsInvalidAccessor(_ => "Cette valeur ne peut pas être lue.");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Cette valeur ne peut pas être lue.");
        messages.SetValueIsInvalidAccessor(value => $"« {value} » ne peut pas être lu.");
        messages.SetValueMustBeANumberAccessor(_ => "Indiquez un nombre.");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Indiquez un nombre.");
        messages.SetValueMustNotBeNullAccessor(_ => "Ce champ est à remplir.");
        messages.SetMissingBindRequiredValueAccessor(_ => "Ce champ est à remplir.");
        messages.SetMissingKeyOrValueAccessor(() => "Ce champ est à remplir.");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "La demande est vide.");
    }
}
