using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AngersHabitat.Web.TagHelpers;

/// <content>The control that follows the type of the property.</content>
public sealed partial class FieldTagHelper
{
    private async Task<TagHelperOutput> ControlAsync(TagHelperContext context, FormGroup group, TagHelperAttributeList attributes)
    {
        var options = Options?.ToList() ?? (ModelType.IsEnum ? Words.Options(ModelType) : null);
        if (options is not null)
            return await RunAsync(List(options), "select", "govuk-select", context, group, attributes);
        if (Rows is not null)
        {
            attributes.SetAttribute("rows", Rows);
            return await RunAsync(new TextAreaTagHelper(generator) { For = For, ViewContext = ViewContext }, "textarea", "govuk-textarea", context, group, attributes);
        }
        return await RunAsync(Input(attributes), "input", InputClass(), context, group, attributes);
    }

    private SelectTagHelper List(IReadOnlyList<SelectListItem> options)
    {
        var isOptional = Nullable.GetUnderlyingType(For.ModelExplorer.ModelType) is not null || !For.ModelExplorer.ModelType.IsValueType;
        IEnumerable<SelectListItem> items = Empty is not null || isOptional ? [new SelectListItem(Empty ?? "", ""), .. options] : options;
        return new SelectTagHelper(generator) { For = For, ViewContext = ViewContext, Items = items.Select(Printed) };
    }

    private static SelectListItem Printed(SelectListItem item)
        => new(Typography.Of(item.Text), item.Value, item.Selected, item.Disabled) { Group = item.Group };

    private InputTagHelper Input(TagHelperAttributeList attributes)
    {
        var (type, format) = Types.TryGetValue(ModelType, out var known) ? known : (Type, null);
        var chosen = Type ?? type;
        if (chosen is not null)
            attributes.SetAttribute("type", chosen);
        if (chosen is "number" && (ModelType == typeof(decimal) || ModelType == typeof(double)) && !attributes.ContainsName("step"))
            attributes.SetAttribute("step", "any");
        return new InputTagHelper(generator) { For = For, ViewContext = ViewContext, InputTypeName = chosen, Format = format };
    }

    private string InputClass()
    {
        var width = Width ?? (Types.TryGetValue(ModelType, out var known) && known.Type is not "datetime-local" ? known.Type is "number" ? 5 : 10 : (int?)null);
        var file = Type is "file" ? "govuk-file-upload" : "govuk-input";
        return width is null ? file : $"{file} govuk-input--width-{width}";
    }

    /// <summary>Runs a tag helper of the framework, which knows the name, the value typed and the rules of the field.</summary>
    private static async Task<TagHelperOutput> RunAsync(
        ITagHelper helper, string tag, string cssClass, TagHelperContext context, FormGroup group, TagHelperAttributeList attributes)
    {
        attributes.SetAttribute("class", group.HasError && tag is not "select" ? $"{cssClass} govuk-input--error" : cssClass);
        var inner = new TagHelperContext(tag, attributes, context.Items, context.UniqueId);
        var output = new TagHelperOutput(tag, attributes, (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()))
        {
            TagMode = tag is "input" ? TagMode.SelfClosing : TagMode.StartTagAndEndTag,
        };
        helper.Init(inner);
        await helper.ProcessAsync(inner, output);
        return output;
    }
}
