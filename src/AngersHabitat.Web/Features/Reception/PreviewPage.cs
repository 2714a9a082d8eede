using AngersHabitat.Application.Reception.Editing;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The preview's page.</summary>
/// <param name="Form">What is about to be published, and whether its warnings have been read.</param>
/// <param name="Preview">What publishing would do.</param>
public sealed record PreviewPage(PublishRules.Command Form, PreviewRules.Result Preview) : FormPage<PublishRules.Command>(Form);
