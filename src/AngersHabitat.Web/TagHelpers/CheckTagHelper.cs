using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AngersHabitat.Web.TagHelpers;

/// <summary>
/// <c>&lt;app-check for="Form.OfferIds" value="@offer.Id"&gt;its label&lt;/app-check&gt;</c>: one box of several, where a page puts them in its own order
/// (<c>app-checkboxes</c> otherwise). What is wrong with them stands where the page writes <c>&lt;app-error for="Form.OfferIds" /&gt;</c>.
/// </summary>
[HtmlTargetElement("app-check", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CheckTagHelper(IHtmlGenerator generator) : TagHelper
{
    /// <summary>The collection, or a bool.</summary>
    public ModelExpression For { get; set; } = null!;

    /// <summary>What the box stands for.</summary>
    public object Value { get; set; } = "true";

    /// <summary>Not to be chosen now.</summary>
    public bool Disabled { get; set; }

    /// <summary>The element around the box: <c>span</c>, or <c>li</c> in a list.</summary>
    public string Tag { get; set; } = "span";

    /// <summary>The view in which the box stands.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var group = new FormGroup(ViewContext, For, hint: null);
        var text = Convert.ToString(Value, System.Globalization.CultureInfo.InvariantCulture)!;
        // The summary of errors leads to the field's id, which is the first box's.
        var id = ShownFields.Of(ViewContext.HttpContext).IsFirstBox(group.Name) ? group.Id : TagBuilder.CreateSanitizedId($"{group.Id}-{text}", "_");
        var chosen = generator.GetCurrentValues(ViewContext, For.ModelExplorer, For.Name, allowMultiple: For.ModelExplorer.ModelType != typeof(bool)) ?? [];
        var box = CheckBox.Of("checkbox", group.Name, id, text, chosen.Contains(text, StringComparer.OrdinalIgnoreCase));
        if (Disabled)
            box.Attributes["disabled"] = "disabled";
        var label = new TagBuilder("label");
        label.Attributes["for"] = id;
        label.InnerHtml.AppendHtml(await output.GetChildContentAsync());
        output.TagName = Tag;
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("app-check", System.Text.Encodings.Web.HtmlEncoder.Default);
        output.Content.SetHtmlContent(new HtmlContentBuilder().AppendHtml(box).AppendHtml(" ").AppendHtml(label));
    }
}
