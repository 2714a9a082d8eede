using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AngersHabitat.Web.TagHelpers;

/// <summary>A table without a row says so, on the first day and for any period without figures; a list without an item is no list. What scripts fill is left as it is.</summary>
[HtmlTargetElement("tbody")]
[HtmlTargetElement("ul")]
[HtmlTargetElement("ol")]
public sealed class NothingYetTagHelper : TagHelper
{
    // Charts leave the row out.
    private const string Row = "<tr data-chart-skip><td class=\"app-table__nothing\">Rien pour l’instant</td></tr>";

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (output.Attributes.Any(mark => mark.Name.StartsWith("data-", StringComparison.Ordinal) || mark.Name is "hidden" or "id"))
            return;
        if (!(await output.GetChildContentAsync()).IsEmptyOrWhiteSpace)
            return;
        if (output.TagName == "tbody")
            output.Content.SetHtmlContent(Row);
        else
            output.SuppressOutput();
    }
}
