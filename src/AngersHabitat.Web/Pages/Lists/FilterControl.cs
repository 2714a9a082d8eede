using AngersHabitat.Application.Lists;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Pages;

/// <summary>A filter in its form.</summary>
/// <param name="Field">The filter.</param>
/// <param name="Query">The question.</param>
/// <param name="Choices">What there is to choose from; null when its type says it.</param>
/// <param name="Usual">What the field shows while nothing is asked for.</param>
public sealed record FilterControl(FilterField Field, IFiltered Query, IReadOnlyList<SelectListItem>? Choices, object? Usual)
{
    /// <summary>The value, as the address holds it; null when it filters nothing.</summary>
    public string? Text => Field.Text(Query);

    /// <summary>« Type : Loge »; null when it filters nothing.</summary>
    public string? Chip => Text is null ? null : Field.Value(Query) switch
    {
        bool => Field.Filter.Label,
        Enum value when Choices is null => Said(Words.Of(value)),
        SealedWords words => Said($"« {words.Text} »"),
        DateOnly date => Said(French.ShortDate(date)),
        string text when Choices is null => Said($"« {text} »"),
        _ => Said(Choices?.FirstOrDefault(choice => choice.Value == Text)?.Text ?? Text),
    };

    private string Said(string value) => $"{Field.Filter.Label} : {value}";
}
