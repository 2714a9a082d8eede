using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AngersHabitat.Web.TagHelpers;

/// <summary><c>&lt;details app-open-for="Form.Note"&gt;</c>: stands open when that field, or a field of that form, was refused, so that what is wrong is seen.</summary>
[HtmlTargetElement("details", Attributes = "app-open-for")]
public sealed class OpenForTagHelper : TagHelper
{
    /// <summary>The field or the form.</summary>
    [HtmlAttributeName("app-open-for")]
    public ModelExpression For { get; set; } = null!;

    /// <summary>The view in which it stands.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        if (ViewContext.ModelState.GetFieldValidationState(name) == ModelValidationState.Invalid)
            output.Attributes.SetAttribute(new TagHelperAttribute("open", null, HtmlAttributeValueStyle.Minimized));
    }
}
