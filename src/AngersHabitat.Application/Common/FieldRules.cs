namespace AngersHabitat.Application.Common;

/// <summary>Checks of form fields that recur, each with its one sentence.</summary>
public static class FieldRules
{
    /// <summary>At most so many characters: the length of the column, said in Domain beside the property that is stored.</summary>
    public static IRuleBuilderOptions<T, string?> Fits<T>(this IRuleBuilder<T, string?> rule, int length)
        => rule.MaximumLength(length).WithMessage("Écrivez {MaxLength} caractères au plus.");

    /// <summary>An identifier that the page makes and nobody types: without it the form is not one of ours.</summary>
    public static IRuleBuilderOptions<T, Guid> IsMade<T>(this IRuleBuilder<T, Guid> rule) => rule.NotEmpty().WithMessage("Ce formulaire est incomplet : rouvrez-le.");
}
