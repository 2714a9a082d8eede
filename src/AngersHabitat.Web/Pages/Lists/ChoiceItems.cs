using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Pages;

/// <summary>Choices of a filter.</summary>
internal static class ChoiceItems
{
    /// <summary>Texts that are their own labels, such as the names of agencies.</summary>
    public static IEnumerable<SelectListItem> AsChoices(this IEnumerable<string> texts) => texts.Select(text => new SelectListItem(text, text));
}
