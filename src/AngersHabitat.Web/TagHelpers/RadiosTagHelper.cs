using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AngersHabitat.Web.TagHelpers;

/// <summary><c>&lt;app-radios for="Outcome" label="Issue" hotkeys="true" /&gt;</c>.</summary>
[HtmlTargetElement("app-radios", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class RadiosTagHelper(IHtmlGenerator generator, ValidationHtmlAttributeProvider validation) : ChoicesTagHelper(generator, validation)
{
    /// <inheritdoc/>
    protected override bool IsRadio => true;
}
