using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AngersHabitat.Web.TagHelpers;

/// <summary><c>&lt;app-checkboxes for="Needs" label="Besoins" options="…" /&gt;</c>.</summary>
[HtmlTargetElement("app-checkboxes", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CheckboxesTagHelper(IHtmlGenerator generator, ValidationHtmlAttributeProvider validation) : ChoicesTagHelper(generator, validation)
{
    /// <inheritdoc/>
    protected override bool IsRadio => false;
}
