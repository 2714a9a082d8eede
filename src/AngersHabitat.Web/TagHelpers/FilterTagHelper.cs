using AngersHabitat.Application.Lists;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AngersHabitat.Web.TagHelpers;

/// <summary>
/// <c>&lt;app-filter control="…" /&gt;</c>: a filter's field, drawn by <c>app-field</c> under the filter's name in the address. A
/// filter without a label is kept in a hidden field; what could not be read of it is said in its place.
/// </summary>
[HtmlTargetElement("app-filter", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FilterTagHelper(IHtmlGenerator generator, ValidationHtmlAttributeProvider validation, IModelMetadataProvider metadata) : TagHelper
{
    /// <summary>The filter.</summary>
    public FilterControl Control { get; set; } = null!;

    /// <summary>The view in which the field stands.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var (field, filter) = (Control.Field, Control.Field.Filter);
        if (filter.Label.Length == 0)
        {
            Keep(output);
            return Task.CompletedTask;
        }
        var holder = field.Holder(Control.Query);
        var explorer = metadata.GetModelExplorerForType(holder.GetType(), holder).GetExplorerForProperty(field.Property.Name);
        if (Control.Text is null && Control.Usual is { } usual)
            explorer = explorer.Container.GetExplorerForProperty(field.Property.Name, usual);
        if (field.Type == typeof(SealedWords))
            explorer = metadata.GetModelExplorerForType(typeof(string), (Control.Field.Value(Control.Query) as SealedWords)?.Text);
        var isText = (field.Type == typeof(string) || field.Type == typeof(SealedWords)) && Control.Choices is null;
        return new FieldTagHelper(generator, validation)
        {
            InAddress = true,
            For = new ModelExpression(filter.Name, explorer),
            Label = filter.Label,
            Empty = filter.Empty.Length > 0 ? filter.Empty : null,
            Width = isText ? filter.Width : null,
            Type = isText ? "search" : null,
            Options = Control.Choices,
            ViewContext = ViewContext,
        }.ProcessAsync(context, output);
    }

    private void Keep(TagHelperOutput output)
    {
        var errors = ViewContext.ModelState.TryGetValue(Control.Field.Filter.Name, out var entry) ? entry.Errors : [];
        ShownFields.Of(ViewContext.HttpContext).Add(Control.Field.Filter.Name, Control.Field.Filter.Name);
        output.TagMode = TagMode.StartTagAndEndTag;
        output.TagName = errors.Count > 0 ? "p" : null;
        output.Attributes.SetAttribute("class", "govuk-error-message");
        output.Attributes.SetAttribute("id", Control.Field.Filter.Name);
        output.Content.Append(Typography.Of(string.Join(' ', errors.Select(FormGroup.TextOf))));
        if (Control.Text is not { } text || errors.Count > 0)
            return;
        output.TagName = "input";
        output.TagMode = TagMode.SelfClosing;
        output.Attributes.Clear();
        output.Attributes.SetAttribute("type", "hidden");
        output.Attributes.SetAttribute("name", Control.Field.Filter.Name);
        output.Attributes.SetAttribute("value", text);
    }
}
