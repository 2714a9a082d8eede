using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace AngersHabitat.Web.TagHelpers;

/// <summary>
/// <c>&lt;app-status state="place.State" text="Ouvert jusqu'à 12 h 30" /&gt;</c>: the state of a place as a shape, a word and
/// a colour, so that none of the three alone carries the meaning.
/// </summary>
[HtmlTargetElement("app-status", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StatusTagHelper : TagHelper
{
    private static readonly Dictionary<string, (string Modifier, string Text, string Shape)> States = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Open"] = ("open", "Ouvert", """<circle cx="8" cy="8" r="7" fill="currentColor"/>"""),
        ["OpenAdapted"] = ("adapted", "Ouvert, accueil adapté", """<circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M8 1.75a6.25 6.25 0 0 0 0 12.5z" fill="currentColor"/>"""),
        ["PhoneOnly"] = ("phone", "Par téléphone uniquement", """<path fill="currentColor" d="M4.3 1.2 6 4.6 4.7 6.2a9.5 9.5 0 0 0 5.1 5.1L11.4 10l3.4 1.7-.7 2.7c-.2.6-.7.8-1.3.8C6.5 14.7 1.3 9.5.8 3.2c0-.6.2-1.1.8-1.3z"/>"""),
        ["ClosedNow"] = ("closed", "Fermé actuellement", """<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"/>"""),
        ["ClosedTemporarily"] = ("temporary", "Fermé temporairement", """<path d="m2.5 2.5 11 11m0-11-11 11" stroke="currentColor" stroke-width="2.5" stroke-linecap="round"/>"""),
        ["ToConfirm"] = ("confirm", "À confirmer", """<path d="M4.5 5.2a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1-1.5 2" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round"/><circle cx="8" cy="14" r="1.4" fill="currentColor"/>"""),
    };

    /// <summary>A <c>ServiceStatus</c>, or its name as the API writes it.</summary>
    public object State { get; set; } = "";

    /// <summary>The words; the state's own when absent.</summary>
    public string? Text { get; set; }

    /// <summary>Draws a frame around it.</summary>
    public bool Boxed { get; set; }

    /// <summary>Writes it large.</summary>
    public bool Large { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var key = Convert.ToString(State, CultureInfo.InvariantCulture) ?? "";
        if (!States.TryGetValue(key, out var state))
            throw new ArgumentException($"No badge for the state '{key}'.", nameof(context));
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", string.Concat(
            $"app-status app-status--{state.Modifier}", Boxed ? " app-status--boxed" : "", Large ? " app-status--large" : ""));
        output.Content.SetHtmlContent(new HtmlString(
            $"""<svg class="app-status__shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">{state.Shape}</svg>"""));
        output.Content.AppendHtml("<span>").Append(Typography.Of(Text ?? state.Text)).AppendHtml("</span>");
    }
}
