using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AngersHabitat.Web.TagHelpers;

/// <summary>A page, or a part of one, that has nothing yet: <c>&lt;app-nothing yet="…" /&gt;</c> writes the sentence and the pages that make the first row.</summary>
[HtmlTargetElement("app-nothing", TagStructure = TagStructure.WithoutEndTag)]
public sealed class NothingTagHelper : TagHelper
{
    /// <summary>What it says.</summary>
    public NothingYet Yet { get; set; } = null!;

    /// <summary>The view in which the element stands.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        (output.TagName, output.TagMode) = ("p", TagMode.StartTagAndEndTag);
        if (!output.Attributes.ContainsName("class"))
            output.Attributes.SetAttribute("class", "app-notice");
        output.Content.SetHtmlContent(FirstSteps.Write(Yet, ViewContext));
    }
}
