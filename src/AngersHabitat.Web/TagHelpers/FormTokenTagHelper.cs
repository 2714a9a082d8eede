using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AngersHabitat.Web.TagHelpers;

/// <summary>
/// Every form sent by POST carries the token against forged requests. The framework writes it only where the form has no
/// <c>action</c>; this adds it where there is one.
/// </summary>
[HtmlTargetElement("form", Attributes = "action, [method=post]")]
public sealed class FormTokenTagHelper(IHtmlGenerator generator) : TagHelper
{
    /// <summary>The view in which the form stands.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>False on a page that everybody shares, whose forms are never sent.</summary>
    [HtmlAttributeName("asp-antiforgery")]
    public bool? Antiforgery { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var action = output.Attributes["action"]?.Value;
        var isEmpty = action is null or "" or HtmlString { Value: null or "" };
        if (!isEmpty && Antiforgery != false)
            output.PostContent.AppendHtml(generator.GenerateAntiforgery(ViewContext));
    }
}
