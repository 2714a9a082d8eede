using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AngersHabitat.Web.TagHelpers;

/// <summary>
/// <c>&lt;app-phone number="+33261910012" /&gt;</c>: a link that calls. With <c>label="Appeler"</c> it is a button of at least
/// 44 px that shows the label; <c>whom</c> completes it for those who hear the page (« Appeler Agence Centre, 02 61… »).
/// </summary>
[HtmlTargetElement("app-phone", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PhoneTagHelper : TagHelper
{
    private static readonly HtmlString Icon = new(
        """<svg class="app-call__icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path fill="currentColor" d="M4.3 1.2 6 4.6 4.7 6.2a9.5 9.5 0 0 0 5.1 5.1L11.4 10l3.4 1.7-.7 2.7c-.2.6-.7.8-1.3.8C6.5 14.7 1.3 9.5.8 3.2c0-.6.2-1.1.8-1.3z"/></svg>""");

    /// <summary>The number in E.164 form, or a short one such as 112.</summary>
    public string? Number { get; set; }

    /// <summary>The words of the button; the number itself when absent.</summary>
    public string? Label { get; set; }

    /// <summary>Who answers, for those who do not see where the button stands.</summary>
    public string? Whom { get; set; }

    /// <summary>Shows the number inside the button after the label.</summary>
    public bool ShowNumber { get; set; }

    /// <summary>The one button of the page that matters most.</summary>
    public bool Main { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        // Where there is no number, none is made up.
        if (string.IsNullOrEmpty(Number))
        {
            output.SuppressOutput();
            return;
        }
        var written = French.Phone(Number);
        output.TagName = "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("href", $"tel:{Number.Replace(" ", "", StringComparison.Ordinal)}");
        if (Label is null)
        {
            output.Attributes.SetAttribute("class", "govuk-link app-call__number");
            output.Content.SetContent(written);
            return;
        }
        output.Attributes.SetAttribute("class", Main ? "app-call app-call--main" : "app-call");
        output.Content.SetHtmlContent(Icon);
        output.Content.AppendHtml("<span>").Append(Typography.Of(Label));
        if (Whom is not null)
            output.Content.AppendHtml("""<span class="govuk-visually-hidden">""").Append(Typography.Of(" " + Whom)).AppendHtml("</span>");
        if (ShowNumber)
            output.Content.Append(" ").AppendHtml("""<span class="app-call__number">""").Append(written).AppendHtml("</span>");
        else
            output.Content.AppendHtml("""<span class="govuk-visually-hidden">, """).Append(written).AppendHtml("</span>");
        output.Content.AppendHtml("</span>");
    }
}
