using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AngersHabitat.Web.TagHelpers;

/// <summary>A question answered by check boxes or radio buttons, under one legend; keeps what was ticked after a refusal.</summary>
public abstract class ChoicesTagHelper(IHtmlGenerator generator, ValidationHtmlAttributeProvider validation) : TagHelper
{
    /// <summary>The property of the view's model: a collection for check boxes, a single value for radio buttons.</summary>
    public ModelExpression For { get; set; } = null!;

    /// <summary>What is asked.</summary>
    public string Label { get; set; } = "";

    /// <summary>Help under the legend.</summary>
    public string? Hint { get; set; }

    /// <summary>What to choose from; for an enum, all its values unless given.</summary>
    public IEnumerable<SelectListItem>? Options { get; set; }

    /// <summary>Puts the choices side by side.</summary>
    public bool Inline { get; set; }

    /// <summary>Draws the choices as a row of buttons.</summary>
    public bool Compact { get; set; }

    /// <summary>Draws the choices as a row of buttons chosen with the keys 1 to 9.</summary>
    public bool Hotkeys { get; set; }

    /// <summary>The view in which the question stands.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>One answer rather than several.</summary>
    protected abstract bool IsRadio { get; }

    private bool IsRow => Compact || Hotkeys;

    private string Block => IsRadio ? "govuk-radios" : "govuk-checkboxes";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var group = new FormGroup(ViewContext, For, Hint);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", group.Class);
        output.Content.AppendHtml(Fieldset(group));
    }

    private TagBuilder Fieldset(FormGroup group)
    {
        var fieldset = new TagBuilder("fieldset");
        fieldset.AddCssClass(IsRow ? "app-choices" : "govuk-fieldset");
        fieldset.Attributes["aria-describedby"] = group.DescribedBy;
        var legend = new TagBuilder("legend");
        legend.AddCssClass("govuk-fieldset__legend govuk-fieldset__legend--s");
        legend.InnerHtml.Append(Typography.Of(Label));
        fieldset.InnerHtml.AppendHtml(legend).AppendHtml(group.Hint()).AppendHtml(group.Error());
        IHtmlContentBuilder items = fieldset.InnerHtml;
        if (!IsRow)
        {
            var list = new TagBuilder("div");
            list.AddCssClass(Inline ? $"{Block} {Block}--inline" : Block);
            fieldset.InnerHtml.AppendHtml(list);
            items = list.InnerHtml;
        }
        AppendItems(items, group);
        return fieldset;
    }

    private void AppendItems(IHtmlContentBuilder items, FormGroup group)
    {
        var type = Nullable.GetUnderlyingType(For.ModelExplorer.ModelType) ?? For.ModelExplorer.ModelType;
        var options = Options ?? (type.IsEnum ? Words.Options(type) : throw new InvalidOperationException($"{For.Name} needs options."));
        var chosen = generator.GetCurrentValues(ViewContext, For.ModelExplorer, For.Name, allowMultiple: !IsRadio);
        var index = 0;
        foreach (var option in options)
            items.AppendHtml(Item(group, option, chosen?.Contains(option.Value, StringComparer.OrdinalIgnoreCase) ?? option.Selected, index++));
    }

    private TagBuilder Item(FormGroup group, SelectListItem option, bool isChosen, int index)
    {
        // The error summary links to the field's id, which is the first choice's.
        var id = index == 0 ? group.Id : string.Create(CultureInfo.InvariantCulture, $"{group.Id}-{index}");
        var input = CheckBox.Of(IsRadio ? "radio" : "checkbox", group.Name, id, option.Value, isChosen);
        if (index == 0)
            validation.AddValidationAttributes(ViewContext, For.ModelExplorer, input.Attributes);
        if (option.Disabled)
            input.Attributes["disabled"] = "disabled";
        var label = new TagBuilder("label");
        label.Attributes["for"] = id;
        var item = new TagBuilder("div");
        if (IsRow)
            item.AddCssClass("app-choice");
        else
            Plain(item, input, label);
        if (option is KeyedChoice keyed)
            CallKey(input, label, keyed);
        else if (Hotkeys && index < 9)
            Key(input, label, index + 1);
        label.InnerHtml.Append(Typography.Of(option.Text));
        item.InnerHtml.AppendHtml(input).AppendHtml(label);
        return item;
    }

    private void Plain(TagBuilder item, TagBuilder input, TagBuilder label)
    {
        item.AddCssClass($"{Block}__item");
        input.AddCssClass($"{Block}__input");
        label.AddCssClass($"govuk-label {Block}__label");
    }

    private static void CallKey(TagBuilder input, TagBuilder label, KeyedChoice choice)
    {
        input.Attributes["data-call-key"] = choice.Key;
        input.Attributes["aria-keyshortcuts"] = choice.Key;
        if (choice.More is not null)
            input.Attributes["data-call-more"] = choice.More;
        label.InnerHtml.AppendHtml($"""<span class="app-key" aria-hidden="true">{choice.Key.ToUpperInvariant()}</span>""");
    }

    private static void Key(TagBuilder input, TagBuilder label, int number)
    {
        var key = number.ToString(CultureInfo.InvariantCulture);
        input.Attributes["data-hotkey"] = key;
        input.Attributes["aria-keyshortcuts"] = key;
        label.InnerHtml.AppendHtml($"""<span class="app-key" aria-hidden="true">{key}</span>""");
    }
}
