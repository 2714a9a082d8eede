using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AngersHabitat.Web.TagHelpers;

/// <summary>
/// <c>&lt;app-error for="Form.Needs" /&gt;</c>: what is wrong with a group of controls that the page draws itself, in a
/// <c>&lt;fieldset app-for="Form.Needs"&gt;</c>, which a screen reader describes by it. Other fields have it in themselves.
/// </summary>
[HtmlTargetElement("app-error", TagStructure = TagStructure.NormalOrSelfClosing)]
[HtmlTargetElement("fieldset", Attributes = "app-for")]
public sealed class FieldErrorTagHelper : TagHelper
{
    /// <summary>The property of the view's model.</summary>
    public ModelExpression? For { get; set; }

    /// <summary>The property that the group answers.</summary>
    [HtmlAttributeName("app-for")]
    public ModelExpression? Group { get; set; }

    /// <summary>The view in which the group stands.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var group = new FormGroup(ViewContext, Group ?? For!, hint: null);
        if (Group is not null)
        {
            output.Attributes.SetAttribute("aria-describedby", group.DescribedBy);
            return;
        }
        output.TagName = null;
        output.Content.SetHtmlContent(group.Error());
    }
}
