using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AngersHabitat.Web.TagHelpers;

/// <summary>
/// <c>&lt;app-hidden for="Form.Version" /&gt;</c>: what a form carries unseen, such as the identifier of what it creates and the version it was shown with. After
/// a refusal it carries what was sent. It has no <c>id</c>: nothing leads to it.
/// </summary>
[HtmlTargetElement("app-hidden", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class HiddenTagHelper : TagHelper
{
    /// <summary>The property of the view's model.</summary>
    public ModelExpression For { get; set; } = null!;

    /// <summary>The view in which the form stands.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var sent = ViewContext.ModelState.TryGetValue(name, out var entry) ? entry.AttemptedValue : null;
        output.TagName = "input";
        output.TagMode = TagMode.SelfClosing;
        output.Attributes.SetAttribute("type", "hidden");
        output.Attributes.SetAttribute("name", name);
        output.Attributes.SetAttribute("value", sent ?? Convert.ToString(For.Model, CultureInfo.InvariantCulture));
    }
}
