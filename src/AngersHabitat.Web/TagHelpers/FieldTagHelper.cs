using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AngersHabitat.Web.TagHelpers;

/// <summary>
/// <c>&lt;app-field for="Email" label="Adresse électronique" hint="…" width="20" /&gt;</c>: label, hint, error and control. The
/// control follows the type of the property: date, time, number, list for an enum or for <c>options</c>, check box for a
/// bool, text otherwise; <c>rows</c> makes a text area. After a refusal it shows what the person typed. Attributes that are
/// not named here go to the control (<c>autocomplete</c>, <c>inputmode</c>, <c>maxlength</c>, <c>data-…</c>).
/// </summary>
[HtmlTargetElement("app-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed partial class FieldTagHelper(IHtmlGenerator generator, ValidationHtmlAttributeProvider validation) : TagHelper
{
    private static readonly Dictionary<Type, (string Type, string? Format)> Types = new()
    {
        [typeof(DateOnly)] = ("date", "{0:yyyy-MM-dd}"),
        [typeof(TimeOnly)] = ("time", @"{0:HH\:mm}"),
        [typeof(DateTime)] = ("datetime-local", @"{0:yyyy-MM-dd\THH\:mm}"),
        [typeof(int)] = ("number", null),
        [typeof(long)] = ("number", null),
        [typeof(decimal)] = ("number", null),
        [typeof(double)] = ("number", null),
    };

    /// <summary>The property of the view's model.</summary>
    public ModelExpression For { get; set; } = null!;

    /// <summary>What is asked.</summary>
    public string? Label { get; set; }

    /// <summary>Help under the label.</summary>
    public string? Hint { get; set; }

    /// <summary>Width in characters: 2, 3, 4, 5, 10, 20 or 30; the whole column when absent.</summary>
    public int? Width { get; set; }

    /// <summary>The HTML type when the property's own does not fit (<c>email</c>, <c>password</c>, <c>tel</c>, <c>search</c>, <c>file</c>).</summary>
    public string? Type { get; set; }

    /// <summary>Rows of a text area.</summary>
    public int? Rows { get; set; }

    /// <summary>What to choose from; for an enum, all its values unless given.</summary>
    public IEnumerable<SelectListItem>? Options { get; set; }

    /// <summary>The empty first choice of a list, such as « Toutes les agences »; absent, a list that must be answered has none.</summary>
    public string? Empty { get; set; }

    /// <summary>Class of the element around the field.</summary>
    public string? Class { get; set; }

    /// <summary>The name under which the field is sent, where it is not that of the property.</summary>
    public string? Name { get; set; }

    /// <summary>Keeps the label for screen readers only, where the page says it otherwise (a cell of a table).</summary>
    public bool HideLabel { get; set; }

    /// <summary>The field of an address: a box that is not ticked leaves nothing in it.</summary>
    public bool InAddress { get; set; }

    /// <summary>The view in which the field stands.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    private Type ModelType => Nullable.GetUnderlyingType(For.ModelExplorer.ModelType) ?? For.ModelExplorer.ModelType;

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        if (Name is not null)
            For = new ModelExpression(Name, For.ModelExplorer);
        var group = new FormGroup(ViewContext, For, Hint);
        var attributes = new TagHelperAttributeList(output.Attributes);
        output.Attributes.Clear();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"{group.Class} {Class}".TrimEnd());
        // A page may describe several fields by one sentence.
        attributes.SetAttribute("aria-describedby", $"{attributes["aria-describedby"]?.Value} {group.DescribedBy}".Trim());
        if (group.HasError)
            attributes.SetAttribute("aria-invalid", "true");
        if (ModelType == typeof(bool))
        {
            output.Content.AppendHtml("""<div class="govuk-checkboxes"><div class="govuk-checkboxes__item">""").AppendHtml(Tick(group, attributes))
                .AppendHtml(LabelTag("govuk-label govuk-checkboxes__label")).AppendHtml(InAddress ? HtmlString.Empty : CheckBox.Unticked(group.Name)).AppendHtml("</div></div>")
                .AppendHtml(group.Hint()).AppendHtml(group.Error());
            return;
        }
        var control = await ControlAsync(context, group, attributes);
        output.Content.AppendHtml(LabelTag(HideLabel ? "govuk-visually-hidden" : "govuk-label")).AppendHtml(group.Hint())
            .AppendHtml(group.Error()).AppendHtml(control).AppendHtml(group.Confirmation()).AppendHtml(group.NextMoment());
    }

    private TagBuilder LabelTag(string cssClass)
        => generator.GenerateLabel(ViewContext, For.ModelExplorer, For.Name, Label is null ? null : Typography.Of(Label), new { @class = cssClass });

    private TagBuilder Tick(FormGroup group, TagHelperAttributeList attributes)
    {
        var isTicked = group.Sent is { } sent ? sent.Contains("true", StringComparison.OrdinalIgnoreCase) : For.Model is true;
        var box = CheckBox.Of("checkbox", group.Name, group.Id, "true", isTicked);
        validation.AddValidationAttributes(ViewContext, For.ModelExplorer, box.Attributes);
        foreach (var attribute in attributes)
            box.Attributes[attribute.Name] = attribute.Value?.ToString();
        box.AddCssClass("govuk-checkboxes__input");
        return box;
    }
}
