namespace AngersHabitat.Application.Lists;

/// <summary>
/// What no list can use, whatever it lists: texts of more than 200 characters, a page before the first. Registered for every <see cref="IFiltered"/> question; what else is refused stands in its own validator.
/// </summary>
public sealed class FilterRules<T> : AbstractValidator<T>
    where T : IFiltered
{
    /// <summary>The longest text looked for, in characters.</summary>
    public const int LongestText = 200;

    /// <summary>The rules.</summary>
    public FilterRules() => RuleFor(question => question).Custom((question, context) =>
    {
        foreach (var field in FilterField.Of(typeof(T)))
        {
            if (Refusal(field.Value(question)) is { } sentence)
                context.AddFailure(field.Path, sentence);
        }
        if (question is ListQuery { Page: < 1 })
            context.AddFailure(nameof(ListQuery.Page), "La première page est la page 1.");
    });

    private static string? Refusal(object? value) => value switch
    {
        string { Length: > LongestText } or SealedWords { Text.Length: > LongestText } => $"Écrivez {LongestText} caractères au plus.",
        _ => null,
    };
}
