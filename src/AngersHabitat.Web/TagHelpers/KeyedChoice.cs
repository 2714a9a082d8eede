using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.TagHelpers;

/// <summary>A choice that a key of its own makes while a call is noted.</summary>
/// <param name="text">What it says.</param>
/// <param name="value">What it stands for.</param>
/// <param name="key">The key, a digit or a small letter.</param>
/// <param name="more">The part of the form that opens with it, null when none does.</param>
public sealed class KeyedChoice(string text, string value, string key, string? more = null) : SelectListItem(text, value)
{
    /// <summary>The key.</summary>
    public string Key { get; } = key;

    /// <summary>The part of the form that opens with it.</summary>
    public string? More { get; } = more;
}
