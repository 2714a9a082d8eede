using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AngersHabitat.Web.TagHelpers;

/// <summary>
/// Addresses are written from the portal's root (<c>/lieux</c>); where the portal itself stands under a path of its host (<c>PathBase</c>), it is put in front here,
/// and nowhere else. Links, forms, and the addresses that scripts find in attributes.
/// </summary>
[HtmlTargetElement("a", Attributes = "href")]
[HtmlTargetElement("link", Attributes = "href")]
[HtmlTargetElement("form", Attributes = "action")]
[HtmlTargetElement("*", Attributes = "data-board")]
[HtmlTargetElement("*", Attributes = "data-door-alone")]
[HtmlTargetElement("*", Attributes = "data-live-url")]
public sealed class AddressTagHelper : TagHelper
{
    private static readonly string[] Names = ["href", "action", "data-board", "data-send", "data-state", "data-live-url", "data-renew", "data-danger", "data-note-check"];

    /// <summary>The view in which the element stands.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>After those that make addresses from routes, which know the path already.</summary>
    public override int Order => 1000;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var root = ViewContext.HttpContext.Request.PathBase.ToUriComponent();
        if (root.Length == 0)
            return;
        foreach (var name in Names)
        {
            if (output.Attributes.TryGetAttribute(name, out var attribute) && TextOf(attribute.Value) is { } address && IsFromRoot(address, root))
                output.Attributes.SetAttribute(name, new HtmlString(root + address));
        }
    }

    private static string? TextOf(object? value) => value as string ?? (value as HtmlString)?.Value;

    private static bool IsFromRoot(string address, string root)
        => address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal)
            && !address.StartsWith(root + "/", StringComparison.Ordinal) && !string.Equals(address, root, StringComparison.Ordinal);
}
