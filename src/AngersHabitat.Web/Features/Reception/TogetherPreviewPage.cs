using AngersHabitat.Application.Reception.Together;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The effect of a change in several places.</summary>
/// <param name="Form">What is about to be published, and whether its warnings have been read.</param>
/// <param name="Preview">What publishing would do.</param>
public sealed record TogetherPreviewPage(PublishTogether.Command Form, PreviewTogether.Result Preview) : FormPage<PublishTogether.Command>(Form)
{
    private static readonly string[] Written = ["Form.Places", "Form.Groups", "Form.Seen", "Form.AcceptsWarnings"];

    /// <summary>What was typed on the page before, to be sent again as it was; what this page asks anew is left out.</summary>
    public static IEnumerable<(string Name, string Value)> Carried(HttpRequest request)
        => from field in request.Form
           where field.Key.StartsWith("Form.", StringComparison.Ordinal) && !Array.Exists(Written, name => field.Key.StartsWith(name, StringComparison.Ordinal))
           from value in field.Value
           select (field.Key, value ?? "");
}
