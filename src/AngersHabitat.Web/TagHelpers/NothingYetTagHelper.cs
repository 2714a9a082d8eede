using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AngersHabitat.Web.TagHelpers;

/// <summary>
/// A table without a row says so, on the first day and for any period without figures: <c>app-nothing</c> has the sentence and what makes the first row. A list without an item is
/// no list. What scripts fill is left as it is.
/// </summary>
[HtmlTargetElement("tbody")]
[HtmlTargetElement("ul")]
[HtmlTargetElement("ol")]
public sealed class NothingYetTagHelper : TagHelper
{
    private static readonly NothingYet Unsaid = new("Rien pour l'instant.");

    /// <summary>What a table says.</summary>
    [HtmlAttributeName("app-nothing")]
    public NothingYet? Nothing { get; set; }

    /// <summary>The view in which the element stands.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        if (output.Attributes.Any(mark => mark.Name.StartsWith("data-", StringComparison.Ordinal) || mark.Name is "hidden" or "id"))
            return;
        if (!(await output.GetChildContentAsync()).IsEmptyOrWhiteSpace)
            return;
        if (output.TagName == "tbody")
            output.Content.SetHtmlContent(Row(TableHeadsTagHelper.In(context)));
        else
            output.SuppressOutput();
    }

    // Charts leave the row out.
    private TagBuilder Row(int columns)
    {
        var (row, cell) = (new TagBuilder("tr"), new TagBuilder("td"));
        cell.AddCssClass("app-table__nothing");
        if (columns > 1)
            cell.MergeAttribute("colspan", $"{columns}");
        cell.InnerHtml.AppendHtml(FirstSteps.Write(Nothing ?? Unsaid, ViewContext));
        row.MergeAttribute("data-chart-skip", "");
        row.InnerHtml.AppendHtml(cell);
        return row;
    }
}
